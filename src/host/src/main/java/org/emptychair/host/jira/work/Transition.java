package org.emptychair.host.jira.work;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A step of the one workflow that all issues here follow. */
public enum Transition {
    START("4", "Start Progress", "In Progress", false),
    ASK_CUSTOMER("721", "Respond to customer", "Waiting for customer", false),
    ASK_SUPPORT("731", "Wait for support", "Waiting for support", false),
    RESOLVE("5", "Resolve Issue", "Resolved", false),
    CLOSE("2", "Close Issue", "Closed", false),
    REOPEN("3", "Reopen Issue", "Reopened", true);

    private final String id;
    private final String label;
    private final String status;
    private final boolean fromDone;

    Transition(String id, String label, String status, boolean fromDone) {
        this.id = id;
        this.label = label;
        this.status = status;
        this.fromDone = fromDone;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** The name of the status it leads to. */
    public String status() {
        return status;
    }

    /** Whether the issue has a resolution afterwards. */
    public boolean resolves() {
        return this == RESOLVE || this == CLOSE;
    }

    /** The steps from an issue that is done, or is not. */
    public static List<Transition> from(boolean done) {
        return Arrays.stream(values()).filter(t -> t.fromDone == done).toList();
    }

    public static Optional<Transition> withId(String id) {
        return Arrays.stream(values()).filter(t -> t.id.equals(id)).findFirst();
    }
}
