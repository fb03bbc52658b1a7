package org.emptychair.host.confluence.plugin;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emptychair.host.confluence.storage.StorageWriter;

/** Fills the {@code at:…} elements of a content template. */
final class Placeholders {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("<at:(var|i18n)\\b([^>]*?)(?:/>|>\\s*</at:\\1>)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("at:([a-z0-9-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern DECLARATIONS =
            Pattern.compile("<at:declarations>.*?</at:declarations>", Pattern.DOTALL);
    private static final Pattern PROLOGUE = Pattern.compile("^\\s*<\\?xml.*?\\?>\\s*");

    private Placeholders() {}

    /**
     * @param values by placeholder; text, unless the placeholder says {@code at:rawxhtml}
     * @param texts the plugin's text for a key
     */
    static String filled(String template, Map<String, Object> values, UnaryOperator<String> texts) {
        String body = PROLOGUE.matcher(template).replaceFirst("");
        return PLACEHOLDER
                .matcher(DECLARATIONS.matcher(body).replaceAll(""))
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        value(found.group(1), found.group(2), values, texts)));
    }

    private static String value(
            String kind,
            String attributes,
            Map<String, Object> values,
            UnaryOperator<String> texts) {
        if (kind.equals("i18n")) {
            return StorageWriter.escaped(texts.apply(attribute(attributes, "key")));
        }
        Object value = values.get(attribute(attributes, "name"));
        String text = value == null ? "" : value.toString();
        return attribute(attributes, "rawxhtml").equals("true")
                ? text
                : StorageWriter.escaped(text);
    }

    private static String attribute(String attributes, String name) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (attribute.group(1).equals(name)) {
                return attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            }
        }
        return "";
    }
}
