package org.emptychair.atlassian.minutes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's text with other parts in its first chair; all else is byte for byte what it was.
 *
 * <p>Where a chair begins is found in the text; that nothing else changed is then read by a parser.
 */
public final class ChairSections {
    /** What is no markup is matched first, and so never taken for a chair. */
    private static final Pattern MACRO =
            Pattern.compile(
                    "<!\\[CDATA\\[.*?]]>|<!--.*?-->"
                            + "|<ac:structured-macro\\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(/?)>",
                    Pattern.DOTALL);

    private static final Pattern CHAIR =
            Pattern.compile("\\bac:name\\s*=\\s*[\"']" + SectionsHandler.CHAIR + "[\"']");

    private static final Pattern PARAMETER =
            Pattern.compile(
                    "<ac:parameter\\s+ac:name\\s*=\\s*[\"']sections[\"']\\s*(?:/>|>[^<]*</ac:parameter\\s*>)");

    private static final String END = "</ac:structured-macro>";

    private ChairSections() {}

    /**
     * @param parts as the macro's parameter writes them; absent for all
     * @return the same text when the page has no chair
     * @throws UnreadablePage when the text, or what would become of it, is not well-formed
     */
    public static String written(String storage, Optional<String> parts) {
        SectionsHandler before = SectionsHandler.read(storage);
        String parameter =
                parts.map(
                                it ->
                                        "<ac:parameter ac:name=\"sections\">%s</ac:parameter>"
                                                .formatted(it))
                        .orElse("");
        Matcher macro = MACRO.matcher(storage);
        while (macro.find()) {
            if (macro.group(1) != null && CHAIR.matcher(macro.group(1)).find()) {
                String after = with(storage, macro, parameter);
                check(before, SectionsHandler.read(after), parts);
                return after;
            }
        }
        return storage;
    }

    private static String with(String storage, Matcher chair, String parameter) {
        String before = storage.substring(0, chair.start());
        String behind = storage.substring(chair.end());
        String open = "<ac:structured-macro" + chair.group(1);
        if (!chair.group(2).isEmpty()) {
            return before + open + ">" + parameter + END + behind;
        }
        int end = Math.max(0, behind.indexOf("</ac:structured-macro"));
        String inside = PARAMETER.matcher(behind.substring(0, end)).replaceAll("");
        return before + open + ">" + parameter + inside + behind.substring(end);
    }

    /** Nothing but the chair's parts may have changed, whatever the text looked like. */
    private static void check(
            SectionsHandler before, SectionsHandler after, Optional<String> parts) {
        if (!after.sections().equals(parts) || !after.rest().equals(before.rest())) {
            throw new UnreadablePage("the chair's parts would not be read as they were written");
        }
    }
}
