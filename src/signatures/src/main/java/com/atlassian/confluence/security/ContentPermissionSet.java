package com.atlassian.confluence.security;

public class ContentPermissionSet {
    public boolean isEmpty() {
        throw new UnsupportedOperationException("signature only");
    }
}
