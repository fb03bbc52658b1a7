package com.atlassian.webresource.spi.condition;

public abstract class AbstractBooleanUrlReadingCondition {
    protected abstract boolean isConditionTrue();

    protected abstract String queryKey();
}
