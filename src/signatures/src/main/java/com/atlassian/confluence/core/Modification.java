package com.atlassian.confluence.core;

public interface Modification<T> {
    void modify(T content);
}
