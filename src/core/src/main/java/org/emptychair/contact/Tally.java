package org.emptychair.contact;

/**
 * How many contacts fell into one week or day of a slice.
 *
 * @param contacts all of them
 * @param cases the same, but contacts about one Jira issue count once a week: what themes and tests
 *     use
 * @param helpful those whose customer said that our answer helped
 * @param unhelpful those whose customer said that it did not
 */
public record Tally(int contacts, int cases, int helpful, int unhelpful) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                Math.addExact(contacts, other.contacts),
                Math.addExact(cases, other.cases),
                Math.addExact(helpful, other.helpful),
                Math.addExact(unhelpful, other.unhelpful));
    }

    public Tally minus(Tally other) {
        return plus(new Tally(-other.contacts, -other.cases, -other.helpful, -other.unhelpful));
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
