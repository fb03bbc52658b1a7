package org.emptychair.host.confluence.storage;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** The named characters of HTML, declared for the XML reader as far as a text uses them. */
final class NamedEntities {

    private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,31});");

    private NamedEntities() {}

    /** {@code <!ENTITY …>} for each name in the text that HTML knows and XML does not. */
    static String declarations(String text) {
        TreeSet<String> names = new TreeSet<>();
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            names.add(reference.group(1));
        }
        StringBuilder declarations = new StringBuilder();
        for (String name : names) {
            if (Entities.isNamedEntity(name) && !isOfXml(name)) {
                declarations.append("<!ENTITY ").append(name).append(" \"");
                Entities.getByName(name)
                        .codePoints()
                        .forEach(point -> declarations.append(reference(point)));
                declarations.append("\">");
            }
        }
        return declarations.toString();
    }

    // Twice escaped: an entity's text is read again where it is used.
    private static String reference(int point) {
        return point == '<' || point == '&' ? "&#38;#" + point + ";" : "&#" + point + ";";
    }

    private static boolean isOfXml(String name) {
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> true;
            default -> false;
        };
    }
}
