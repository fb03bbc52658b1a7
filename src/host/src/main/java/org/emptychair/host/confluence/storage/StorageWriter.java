package org.emptychair.host.confluence.storage;

import java.util.Map;

/** Writes storage format. */
public final class StorageWriter {

    private StorageWriter() {}

    /** What stands between an element's tags. */
    public static String inside(StorageElement element) {
        StringBuilder storage = new StringBuilder();
        element.children().forEach(child -> write(child, storage));
        return storage.toString();
    }

    /**
     * A macro without a body of its own making.
     *
     * @param parameters their content by name, as storage format: {@link #escaped} text or {@code
     *     ri:…} elements
     * @param body storage format of its body, or empty
     */
    public static String macro(String name, Map<String, String> parameters, String body) {
        StringBuilder storage =
                new StringBuilder("<ac:structured-macro ac:name=\"" + escaped(name) + "\">");
        parameters.forEach(
                (parameter, content) ->
                        storage.append("<ac:parameter ac:name=\"")
                                .append(escaped(parameter))
                                .append("\">")
                                .append(content)
                                .append("</ac:parameter>"));
        return storage.append(body).append("</ac:structured-macro>").toString();
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void write(StorageNode node, StringBuilder storage) {
        if (node instanceof StorageText text) {
            storage.append(text.literal() ? literal(text.text()) : escaped(text.text()));
        } else if (node instanceof StorageElement element) {
            storage.append('<').append(element.name());
            element.attributes()
                    .forEach(
                            (name, value) ->
                                    storage.append(' ')
                                            .append(name)
                                            .append("=\"")
                                            .append(escaped(value))
                                            .append('"'));
            if (element.children().isEmpty()) {
                storage.append(" />");
                return;
            }
            storage.append('>');
            element.children().forEach(child -> write(child, storage));
            storage.append("</").append(element.name()).append('>');
        }
    }

    private static String literal(String text) {
        return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }
}
