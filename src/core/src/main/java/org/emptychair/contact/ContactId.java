package org.emptychair.contact;

/**
 * What tells one contact from all others: where it came from and its id there.
 *
 * @param source the system that sent it, such as {@code zendesk}; lower case, at most 50 letters,
 *     digits, dots, dashes and underscores
 * @param id the contact's own id in that system, at most 255 characters; upper and lower case
 *     differ, white space around it is dropped
 */
public record ContactId(String source, String id) {
    private static final int LONGEST_ID = 255;

    public ContactId {
        source = Text.source(source);
        id = Text.checked("id", id, LONGEST_ID);
    }

    @Override
    public String toString() {
        return source + ":" + id;
    }
}
