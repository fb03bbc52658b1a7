package com.atlassian.applinks.api;

import java.io.Serializable;
import java.util.Objects;

public class ApplicationId implements Serializable {
    private final String id;

    public ApplicationId(String id) {
        this.id = Objects.requireNonNull(id, "application id");
    }

    public String get() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationId that && that.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
