package com.atlassian.confluence.core;

public interface SaveContext {
    boolean isSuppressNotifications();

    boolean doUpdateLastModifier();

    boolean isEventSuppressed();
}
