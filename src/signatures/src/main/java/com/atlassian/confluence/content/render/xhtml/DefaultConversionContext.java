package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.renderer.RenderContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

public class DefaultConversionContext implements ConversionContext {
    private final RenderContext renderContext;
    private final Map<String, Object> properties = new HashMap<>();

    public DefaultConversionContext(RenderContext renderContext) {
        this.renderContext = renderContext;
    }

    public RenderContext getRenderContext() {
        return renderContext;
    }

    @Override
    public ContentEntityObject getEntity() {
        return renderContext instanceof PageContext page ? page.getEntity() : null;
    }

    @Override
    public String getOutputType() {
        return renderContext.getOutputType();
    }

    @Override
    public String getOutputDeviceType() {
        return "desktop";
    }

    @Override
    public String getSpaceKey() {
        return renderContext instanceof PageContext page ? page.getSpaceKey() : null;
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public String getPropertyAsString(String name) {
        return Objects.toString(properties.get(name), null);
    }

    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public void checkTimeout() {}

    @Override
    public void disableAsyncRenderSafe() {}
}
