package com.atlassian.jira.security.plugin;

import java.io.Serializable;
import java.util.Objects;

public class ProjectPermissionKey implements Serializable {
    private final String key;

    public ProjectPermissionKey(String key) {
        this.key = Objects.requireNonNull(key, "project permission key");
    }

    public String permissionKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey that && that.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
