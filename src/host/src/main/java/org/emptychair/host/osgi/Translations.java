package org.emptychair.host.osgi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.TreeMap;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.Languages;
import org.emptychair.host.product.PluginModule;

/** The texts of a plugin's {@code <resource type="i18n">} files. */
public final class Translations {

    private final Map<Locale, Map<String, String>> texts;

    private Translations(Map<Locale, Map<String, String>> texts) {
        this.texts = texts;
    }

    static Translations of(EnabledPlugin plugin) {
        Map<Locale, Map<String, String>> texts = new HashMap<>();
        for (Locale locale : Languages.offered()) {
            Map<String, String> said = new LinkedHashMap<>();
            for (PluginModule resource : plugin.modules("resource")) {
                if (resource.attribute("type").orElse("").equals("i18n")) {
                    plugin.file(fileOf(resource)).ifPresent(bytes -> read(bytes, said));
                    plugin.file(fileOf(resource, locale)).ifPresent(bytes -> read(bytes, said));
                }
            }
            texts.put(locale, said);
        }
        return new Translations(texts);
    }

    /** Locations are written with slashes or with dots. */
    static String fileOf(PluginModule resource) {
        return stem(resource) + ".properties";
    }

    private static String fileOf(PluginModule resource, Locale locale) {
        return stem(resource) + "_" + locale.getLanguage() + ".properties";
    }

    private static String stem(PluginModule resource) {
        return resource.attribute("location").orElse("").replace('.', '/');
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
    public String text(String key, Locale locale) {
        String text = in(locale).get(key);
        if (text == null) {
            return key;
        }
        return locale.equals(Languages.MARKED) ? "\u27e6" + text + "\u27e7" : text;
    }

    public Map<String, String> startingWith(String prefix, Locale locale) {
        Map<String, String> found = new TreeMap<>(in(locale));
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }

    private Map<String, String> in(Locale locale) {
        return Objects.requireNonNullElseGet(
                texts.get(locale), () -> texts.getOrDefault(Languages.SITE, Map.of()));
    }
}
