package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.Optional;
import java.util.function.Function;

/** Values kept in the product's own settings, one plain text each; an empty one is not kept. */
record KeptTexts(PluginSettings kept) {
    <T> Optional<T> find(String key, Function<String, T> meaning) {
        return Optional.ofNullable(kept.get(key)).map(value -> meaning.apply(value.toString()));
    }

    void put(String key, String value) {
        if (value.isEmpty()) {
            kept.remove(key);
        } else {
            kept.put(key, value);
        }
    }
}
