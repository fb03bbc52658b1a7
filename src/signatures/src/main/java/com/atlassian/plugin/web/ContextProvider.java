package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

public interface ContextProvider {
    void init(Map<String, String> parameters) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
