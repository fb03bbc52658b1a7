package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

public abstract class SpaceContentEntityObject extends ContentEntityObject {
    public Space getSpace() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getSpaceKey() {
        throw new UnsupportedOperationException("signature only");
    }
}
