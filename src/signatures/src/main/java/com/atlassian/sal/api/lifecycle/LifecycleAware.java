package com.atlassian.sal.api.lifecycle;

/** Called only on components that are exported as services. */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
