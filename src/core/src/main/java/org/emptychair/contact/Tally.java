package org.emptychair.contact;

import org.emptychair.tone.Tones;

/**
 * How many contacts fell into one week or day of a slice.
 *
 * @param contacts all of them
 * @param cases the same, but contacts about one Jira issue count once a week: what themes and tests
 *     use
 * @param helpful those whose customer said that our answer helped
 * @param unhelpful those whose customer said that it did not
 * @param tones how they sounded, as far as one can tell
 */
public record Tally(int contacts, int cases, int helpful, int unhelpful, Tones tones) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** Contacts of unknown tone. */
    public Tally(int contacts, int cases, int helpful, int unhelpful) {
        this(contacts, cases, helpful, unhelpful, Tones.NONE);
    }

    public int happy() {
        return tones.happy();
    }

    public int unhappy() {
        return tones.unhappy();
    }

    public int neutral() {
        return tones.neutral();
    }

    /** How many nobody can tell the tone of. */
    public int toneless() {
        return contacts - tones.known();
    }

    public Tally plus(Tally other) {
        return new Tally(
                Math.addExact(contacts, other.contacts),
                Math.addExact(cases, other.cases),
                Math.addExact(helpful, other.helpful),
                Math.addExact(unhelpful, other.unhelpful),
                tones.plus(other.tones));
    }

    public Tally minus(Tally other) {
        Tally negative =
                new Tally(
                        -other.contacts,
                        -other.cases,
                        -other.helpful,
                        -other.unhelpful,
                        Tones.NONE.minus(other.tones));
        return plus(negative);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
