package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plugin settings in a map; like the real ones they keep texts, and nothing else of ours. */
public final class MapSettingsFactory implements PluginSettingsFactory, PluginSettings {
    private final Map<String, String> kept = new HashMap<>();

    public Map<String, String> kept() {
        return kept;
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return this;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return this;
    }

    @Override
    public @Nullable Object get(String key) {
        return kept.get(key);
    }

    @Override
    public @Nullable Object put(String key, Object value) {
        if (key.length() > 100) {
            throw new IllegalArgumentException("a key has at most 100 characters: " + key);
        }
        return kept.put(key, (String) value);
    }

    @Override
    public @Nullable Object remove(String key) {
        return kept.remove(key);
    }
}
