package com.atlassian.sal.api.pluginsettings;

/** Values are a String, or a List or Map of Strings. */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
