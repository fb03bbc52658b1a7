package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a leader typed into their page, or just did.
 *
 * @param fields as typed
 * @param done what was done, as the address says it; empty when nothing is
 * @param warning what is wrong; empty for nothing
 */
record MyTimeTyped(Map<String, String> fields, String done, String warning) {
    private static final List<String> FIELDS =
            List.of(
                    "action",
                    "id",
                    "version",
                    "duration",
                    "activity",
                    "day",
                    "issue",
                    "note",
                    "week",
                    "learnt",
                    "hours",
                    "until",
                    "half",
                    "estimate",
                    "agreed",
                    "theme",
                    "field",
                    "text",
                    "place",
                    "feed");

    static MyTimeTyped after(String done) {
        return new MyTimeTyped(Map.of(), done, "");
    }

    static MyTimeTyped of(HttpServletRequest form) {
        Map<String, String> typed = new HashMap<>();
        for (String field : FIELDS) {
            Optional.ofNullable(form.getParameter(field))
                    .ifPresent(value -> typed.put(field, value));
        }
        String[] ticked = form.getParameterValues("proposal");
        typed.put("proposals", ticked == null ? "" : String.join(",", ticked));
        return new MyTimeTyped(typed, "", "");
    }

    MyTimeTyped warned(String sentence) {
        return new MyTimeTyped(fields, "", sentence);
    }

    MyTimeTyped with(Map<String, String> shown) {
        return new MyTimeTyped(shown, "", "");
    }

    /** Empty when it was not typed. */
    String value(String field) {
        return fields.getOrDefault(field, "").strip();
    }
}
