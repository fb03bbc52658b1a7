package org.emptychair.servicetime;

/** Who sees a leader's week; hours and entries are the leader's alone at every level. */
public enum Visibility {
    /** The leaders see one another, all others the team's line. */
    TEAM,
    /** Every reader of the page sees the leaders who agreed. */
    PAGE,
    /** Each leader sees themselves, all others the team's line. */
    OWN;

    /**
     * Whether somebody sees another's week.
     *
     * @param leads whether the one who looks is a leader
     * @param agreed whether the one looked at agreed to be seen by all
     */
    boolean shows(boolean leads, boolean agreed) {
        return this == TEAM ? leads : this == PAGE && agreed;
    }
}
