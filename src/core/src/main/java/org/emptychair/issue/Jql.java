package org.emptychair.issue;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search in the tracker's own language. Whatever is searched for is put into words here and
 * nowhere else: what people type, names of issues and numbers are checked, and only the searches of
 * scopes, which administrators write, stand as they are.
 *
 * @param text as the tracker reads it
 */
public record Jql(String text) {
    private static final Pattern NAME =
            Pattern.compile("[1-9][0-9]{0,17}|[A-Z][A-Z0-9_]*-[1-9][0-9]{0,17}");
    private static final int LONGEST_TYPED = 200;

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

    /** The issues that any of these searches finds and nobody resolved. */
    public static Jql open(Collection<String> scopes) {
        String any = scopes.stream().map("(%s)"::formatted).collect(Collectors.joining(" OR "));
        return new Jql("(%s) AND resolution is EMPTY".formatted(any));
    }

    /**
     * What somebody means who types it to find an issue: the issue of that key, else those with
     * such words in their summary, the latest change first.
     */
    public static Jql typed(String typed) {
        String some = typed.strip();
        String key = some.toUpperCase(Locale.ROOT);
        if (isName(key) && !isNumber(key)) {
            return new Jql("key = " + key);
        }
        // What means something to the search is not meant by who types it.
        String words =
                some.substring(0, Math.min(LONGEST_TYPED, some.length()))
                        .replaceAll("[^\\p{L}\\p{N} ]", " ")
                        .strip();
        return words.isEmpty()
                ? new Jql("ORDER BY updated DESC")
                : new Jql("summary ~ \"%s*\" ORDER BY updated DESC".formatted(words));
    }

    /** Whether this can be the number or the key of an issue. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * Exactly these issues, each named by its number or its key.
     *
     * @throws IllegalArgumentException when one of them can be neither
     */
    public static Jql named(Collection<String> names) {
        for (String name : names) {
            if (!isName(name)) {
                throw new IllegalArgumentException(
                        "an issue is named by its number or its key, not '%s'".formatted(name));
            }
        }
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
