package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** The running macro's definition is the property {@code macroDefinition}. */
public interface ConversionContext {
    ContentEntityObject getEntity();

    String getOutputType();

    String getOutputDeviceType();

    String getSpaceKey();

    Object getProperty(String name);

    Object getProperty(String name, Object defaultValue);

    String getPropertyAsString(String name);

    void checkTimeout();

    void disableAsyncRenderSafe();
}
