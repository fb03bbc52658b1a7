package org.emptychair.contact;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What tells one contact from all others: where it came from and its id there.
 *
 * @param source the system that sent it, such as {@code zendesk}; lower case, at most 50 letters,
 *     digits, dots, dashes and underscores
 * @param id the contact's own id in that system, at most 255 characters; upper and lower case
 *     differ, white space around it is dropped
 */
public record ContactId(String source, String id) {
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,49}");
    private static final int LONGEST_ID = 255;

    public ContactId {
        source = Text.checked("source", source, 50).toLowerCase(Locale.ROOT);
        if (!SOURCE.matcher(source).matches()) {
            throw new IllegalArgumentException(
                    "a source has letters, digits, dots, dashes and underscores, not '%s'"
                            .formatted(source));
        }
        id = Text.checked("id", id, LONGEST_ID);
    }

    @Override
    public String toString() {
        return source + ":" + id;
    }
}
