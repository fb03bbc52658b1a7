package com.atlassian.activeobjects.external;

import java.util.concurrent.ExecutionException;

public interface ActiveObjectsModuleMetaData {
    void awaitInitialization() throws ExecutionException, InterruptedException;

    boolean isInitialized();

    boolean isDataSourcePresent();
}
