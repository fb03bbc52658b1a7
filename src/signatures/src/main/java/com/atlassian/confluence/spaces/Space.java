package com.atlassian.confluence.spaces;

public class Space {
    public long getId() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getKey() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getUrlPath() {
        throw new UnsupportedOperationException("signature only");
    }
}
