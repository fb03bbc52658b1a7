package org.emptychair.host.osgi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.TreeMap;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.PluginModule;

/** The texts of a plugin's {@code <resource type="i18n">} files. */
public final class Translations {

    private final Map<String, String> texts;

    private Translations(Map<String, String> texts) {
        this.texts = texts;
    }

    static Translations of(EnabledPlugin plugin) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (PluginModule resource : plugin.modules("resource")) {
            if (resource.attribute("type").orElse("").equals("i18n")) {
                plugin.file(fileOf(resource)).ifPresent(bytes -> read(bytes, texts));
            }
        }
        return new Translations(texts);
    }

    /** Locations are written with slashes or with dots. */
    static String fileOf(PluginModule resource) {
        return resource.attribute("location").orElse("").replace('.', '/') + ".properties";
    }

    private static void read(byte[] bytes, Map<String, String> texts) {
        try {
            PropertyResourceBundle bundle =
                    new PropertyResourceBundle(new ByteArrayInputStream(bytes));
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text as written; the key itself when there is none. */
    public String text(String key) {
        return texts.getOrDefault(key, key);
    }

    public Map<String, String> startingWith(String prefix) {
        Map<String, String> found = new TreeMap<>(texts);
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }
}
