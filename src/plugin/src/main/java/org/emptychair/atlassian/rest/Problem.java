package org.emptychair.atlassian.rest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a call was not answered as asked; written as RFC 9457 says.
 *
 * @param kind its stable type
 * @param places what fills the places of its sentence
 * @param facts further members of the answer
 */
public record Problem(Kind kind, List<String> places, Map<String, Object> facts) {
    /** The types of problems: callers may rely on the written form and the status. */
    public enum Kind {
        BAD_VALUE("bad-value", 400),
        BAD_BODY("bad-body", 400),
        BAD_FILE("bad-file", 400),
        BAD_SETTINGS("bad-settings", 400),
        BAD_MACRO("bad-macro", 400),
        HALF_SENT("half-sent", 400),
        BAD_SIGNATURE("bad-signature", 401),
        NOT_AUTHORISED("not-authorised", 403),
        NOT_FOUND("not-found", 404),
        NO_CUSTOMER("no-customer", 404),
        NOBODY_ELSE("nobody-else", 409),
        NO_CONFLUENCE("no-confluence", 409),
        NO_MEETING("no-meeting", 409),
        EDITED_MEANWHILE("edited-meanwhile", 409),
        PAGE_BUSY("page-busy", 409),
        PAGE_UNREADABLE("page-unreadable", 409),
        NAME_TAKEN("name-taken", 409),
        THEME_NAME_TAKEN("theme-name-taken", 409),
        NO_SIGNAL("no-signal", 409),
        TOO_MANY("too-many", 409),
        SOURCE_BUSY("source-busy", 409),
        FILE_TOO_LARGE("file-too-large", 413),
        TOO_LARGE("too-large", 413),
        TOO_OFTEN("too-often", 429),
        FAILED("failed", 500),
        CONFLUENCE_AWAY("confluence-away", 503),
        JIRA_AWAY("jira-away", 503),
        NOT_READ_YET("not-read-yet", 503),
        NOT_READY("not-ready", 503);

        private final String written;
        private final int status;

        Kind(String written, int status) {
            this.written = written;
            this.status = status;
        }

        public int status() {
            return status;
        }

        /** Seconds after which the same call may go well; absent when it never will. */
        Optional<Integer> retryAfter() {
            if (this == NOT_READY) {
                return Optional.of(5);
            }
            return this == TOO_OFTEN ? Optional.of(60) : Optional.empty();
        }

        /** The stable address that names the type. */
        public String type() {
            return "urn:emptychair:problem:" + written;
        }

        /** The key of its title. */
        public String title() {
            return "emptychair.problem." + written + ".title";
        }

        /** The key of its sentence. */
        public String detail() {
            return "emptychair.problem." + written + ".detail";
        }
    }

    public Problem {
        places = List.copyOf(places);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public static Problem of(Kind kind, String... places) {
        return new Problem(kind, List.of(places), Map.of());
    }

    /** A value that is not what it should be: named with its place. */
    public static Problem value(String field, String value, String reason) {
        String shown = Shown.shortened(value);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("field", field);
        facts.put("value", shown);
        facts.put("reason", reason);
        return new Problem(Kind.BAD_VALUE, List.of(field, shown, reason), facts);
    }
}
