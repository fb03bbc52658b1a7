package org.emptychair.atlassian.csv.intake;

import org.emptychair.contact.Contacts;

/**
 * What became of the rows so far; the four add up to {@link #rows}.
 *
 * @param imported contacts that were new
 * @param updated contacts that changed
 * @param unchanged contacts that were known already
 * @param refused rows that are no contacts
 */
public record Counts(long imported, long updated, long unchanged, long refused) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public long rows() {
        return imported + updated + unchanged + refused;
    }

    Counts plus(Contacts.Outcome outcome) {
        return switch (outcome) {
            case IMPORTED -> new Counts(imported + 1, updated, unchanged, refused);
            case UPDATED -> new Counts(imported, updated + 1, unchanged, refused);
            case UNCHANGED -> new Counts(imported, updated, unchanged + 1, refused);
        };
    }

    Counts plusRefused() {
        return new Counts(imported, updated, unchanged, refused + 1);
    }
}
