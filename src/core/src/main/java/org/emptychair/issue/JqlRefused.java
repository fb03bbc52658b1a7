package org.emptychair.issue;

/** The tracker does not accept a search, which is for the admin to mend. */
public final class JqlRefused extends TrackerFailure {
    private final String reason;

    /**
     * @param reason in the tracker's own words
     */
    public JqlRefused(String address, String reason) {
        super("%s refuses the JQL: %s".formatted(address, reason));
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
