package org.emptychair.issue;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search in the tracker's own language.
 *
 * @param text as the tracker reads it
 */
public record Jql(String text) {
    /**
     * The issues of that search which changed within the time before now, by the tracker's clock,
     * oldest change first.
     */
    public static Jql changed(String scope, Duration within) {
        // Relative and in minutes: a relative date is the only one that does not depend on the
        // asker's zone.
        long minutes = within.plusSeconds(59).toMinutes();
        return new Jql(
                "(%s) AND updated >= -%dm ORDER BY updated ASC, key ASC".formatted(scope, minutes));
    }

    /** All issues of that search, oldest change first. */
    public static Jql all(String scope) {
        return new Jql("(%s) ORDER BY updated ASC, key ASC".formatted(scope));
    }

    /** The issues of that search which are open, or changed within the time before now. */
    public static Jql openOrRecent(String scope, Duration within) {
        return new Jql(
                "(%s) AND (resolution is EMPTY OR updated >= -%dd) ORDER BY key ASC"
                        .formatted(scope, within.toDays()));
    }

    /** Those of these issues that the search finds. */
    public static Jql within(String scope, Collection<IssueId> ids) {
        return new Jql("(%s) AND %s".formatted(scope, of(ids).text()));
    }

    /** Exactly these issues. */
    public static Jql of(Collection<IssueId> ids) {
        return new Jql(
                "id in (%s)"
                        .formatted(
                                ids.stream()
                                        .map(IssueId::toString)
                                        .collect(Collectors.joining(", "))));
    }

    /** Exactly these issues, each named by its number or its key. */
    public static Jql named(Collection<String> names) {
        List<String> numbers = names.stream().filter(Jql::isNumber).toList();
        List<String> keys = names.stream().filter(it -> !isNumber(it)).toList();
        return new Jql(
                Stream.of(in("id", numbers), in("key", keys))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" OR ")));
    }

    private static boolean isNumber(String name) {
        return Character.isDigit(name.charAt(0));
    }

    private static String in(String field, List<String> names) {
        return names.isEmpty() ? "" : "%s in (%s)".formatted(field, String.join(", ", names));
    }
}
