package org.emptychair.host.confluence.storage;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each macro of a page an id of its own and leaves every other character as it was typed. A
 * macro keeps the id it has; the second of two with the same id, as after a paste, gets a new one.
 */
public final class MacroIds {

    private static final Pattern MARKUP =
            Pattern.compile(
                    "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>"
                            + "|<(ac:structured-macro|ac:macro)\\b"
                            + "[^>\"']*+(?:(?:\"[^\"]*+\"|'[^']*+')[^>\"']*+)*+>",
                    Pattern.DOTALL);
    private static final Pattern ID =
            Pattern.compile("\\sac:macro-id\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private MacroIds() {}

    /**
     * @param storage well-formed: what is not could be misread here
     */
    public static String filledIn(String storage, Supplier<String> newId) {
        Set<String> used = new HashSet<>();
        Matcher markup = MARKUP.matcher(storage);
        StringBuilder filled = new StringBuilder();
        while (markup.find()) {
            String tag = markup.group(1) == null ? markup.group() : withId(markup, used, newId);
            markup.appendReplacement(filled, Matcher.quoteReplacement(tag));
        }
        return markup.appendTail(filled).toString();
    }

    private static String withId(Matcher markup, Set<String> used, Supplier<String> newId) {
        String tag = markup.group();
        Matcher id = ID.matcher(tag);
        if (id.find()) {
            String value = id.group(1) == null ? id.group(2) : id.group(1);
            if (!value.isBlank() && used.add(value)) {
                return tag;
            }
            tag = tag.substring(0, id.start()) + tag.substring(id.end());
        }
        String given = newId.get();
        used.add(given);
        int afterName = 1 + markup.group(1).length();
        return tag.substring(0, afterName)
                + " ac:macro-id=\""
                + given
                + '"'
                + tag.substring(afterName);
    }
}
