package org.emptychair.atlassian.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page's text with a decision behind the others; all else is byte for byte what it was. */
final class Appended {
    /** How a page ends whose last part is a layout: what stands behind its last cell is lost. */
    private static final Pattern END_OF_LAYOUT =
            Pattern.compile(
                    "</ac:layout-cell\\s*>\\s*</ac:layout-section\\s*>\\s*</ac:layout\\s*>\\s*\\z");

    private Appended() {}

    /**
     * @throws UnreadablePage when the text, or what became of it, is not well-formed
     */
    static String to(String storage, DecisionMarkup decision) {
        List<StatedDecision> before = StorageText.decisions(storage);
        Matcher end = END_OF_LAYOUT.matcher(storage);
        int at = end.find() ? end.start() : storage.length();
        String after = storage.substring(0, at) + decision.text() + storage.substring(at);
        check(before, StorageText.decisions(after), decision);
        return after;
    }

    /** Nothing but the one decision may have come, whatever the text looked like. */
    private static void check(
            List<StatedDecision> before, List<StatedDecision> after, DecisionMarkup decision) {
        List<StatedDecision> others = new ArrayList<>(after);
        boolean came = others.removeIf(it -> it.macro().equals(decision.macro()));
        if (!came || !others.equals(before)) {
            throw new UnreadablePage("the decision would not be read as it was written");
        }
    }
}
