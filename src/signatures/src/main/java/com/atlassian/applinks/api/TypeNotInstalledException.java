package com.atlassian.applinks.api;

public class TypeNotInstalledException extends Exception {
    public TypeNotInstalledException(String type) {
        super(type);
    }
}
