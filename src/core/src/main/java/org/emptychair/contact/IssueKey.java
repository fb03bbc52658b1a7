package org.emptychair.contact;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The label of a Jira issue, such as {@code CARE-1042}.
 *
 * @param text upper case; at most 100 characters
 */
public record IssueKey(String text) {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]*-[1-9][0-9]{0,17}");
    private static final int LONGEST = 100;

    public IssueKey {
        text = Text.checked("issueKey", text, LONGEST).toUpperCase(Locale.ROOT);
        if (!KEY.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "an issue key looks like CARE-1042, not '%s'".formatted(text));
        }
    }
}
