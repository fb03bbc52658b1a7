package org.emptychair.host.jira.work;

import java.util.List;
import java.util.Map;

/** An act that was not done, with the words for whoever tried. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Cause {
        /** It is not there, or not for this person. */
        MISSING,
        FORBIDDEN,
        INVALID
    }

    private final Cause cause;
    private final transient List<String> messages;
    private final transient Map<String, String> fields;

    private Refused(Cause cause, List<String> messages, Map<String, String> fields) {
        super(cause + ": " + messages + fields);
        this.cause = cause;
        this.messages = List.copyOf(messages);
        this.fields = Map.copyOf(fields);
    }

    public static Refused missing(String message) {
        return new Refused(Cause.MISSING, List.of(message), Map.of());
    }

    public static Refused noIssue() {
        return missing("Issue Does Not Exist");
    }

    public static Refused forbidden(String message) {
        return new Refused(Cause.FORBIDDEN, List.of(message), Map.of());
    }

    public static Refused invalid(String message) {
        return new Refused(Cause.INVALID, List.of(message), Map.of());
    }

    public static Refused fields(Map<String, String> fields) {
        return new Refused(Cause.INVALID, List.of(), fields);
    }

    public static Refused field(String field, String message) {
        return fields(Map.of(field, message));
    }

    public Cause why() {
        return cause;
    }

    public List<String> messages() {
        return messages;
    }

    /** A message for each field at fault. */
    public Map<String, String> fields() {
        return fields;
    }
}
