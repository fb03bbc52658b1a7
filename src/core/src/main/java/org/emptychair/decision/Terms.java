package org.emptychair.decision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Text;
import org.emptychair.contact.ThemeName;

/**
 * What a decision says: what is done, by whom, by when, and for whom.
 *
 * @param statement at most 2,000 characters of plain text
 * @param owner who sees to it
 * @param due the last day on which it is in time
 * @param issues served, each once, at most 200, in the order given
 * @param themes served, at most 50
 * @param says what the chair would say
 * @param effect what is expected, such as "below 40 a week by week 8"
 * @param review the day from which it is looked at again
 */
public record Terms(
        String statement,
        Optional<Member> owner,
        Optional<LocalDate> due,
        List<ServedIssue> issues,
        SortedSet<ThemeName> themes,
        Optional<Says> says,
        Optional<String> effect,
        Optional<LocalDate> review) {
    public static final int MOST_ISSUES = 200;
    public static final int MOST_THEMES = 50;
    public static final int LONGEST_STATEMENT = 2_000;
    public static final int LONGEST_EFFECT = 450;
    private static final int WEEKS_TO_REVIEW = 8;

    public Terms {
        statement = Text.checked("statement", statement, LONGEST_STATEMENT);
        effect = effect.map(text -> Text.checked("effect", text, LONGEST_EFFECT));
        issues = List.copyOf(issues);
        themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
        check(issues.size(), MOST_ISSUES, "issues");
        check(themes.size(), MOST_THEMES, "themes");
        Set<IssueKey> keys = new HashSet<>();
        for (ServedIssue issue : issues) {
            if (!keys.add(issue.key())) {
                throw new IllegalArgumentException(issue.key().text() + " is served twice");
            }
        }
    }

    private static void check(int size, int most, String what) {
        if (size > most) {
            throw new IllegalArgumentException(
                    "a decision serves at most %d %s, was given %d".formatted(most, what, size));
        }
    }

    /** Nothing but a statement. */
    public static Terms of(String statement) {
        return new Terms(
                statement,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Collections.emptySortedSet(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it is for anybody: an issue or a theme. */
    public boolean servesAnyone() {
        return !issues.isEmpty() || !themes.isEmpty();
    }

    /** The same terms; without a day of review they are looked at eight weeks after the deed. */
    public Terms reviewedAfter(LocalDate done) {
        return review.isPresent() ? this : reviewedFrom(done.plusWeeks(WEEKS_TO_REVIEW));
    }

    /** The same terms, looked at again from a day on. */
    public Terms reviewedFrom(LocalDate day) {
        return new Terms(statement, owner, due, issues, themes, says, effect, Optional.of(day));
    }

    /** The same terms, where an issue of the same label has the number that it had before. */
    public Terms knowing(Terms before) {
        Map<IssueKey, ServedIssue> numbered = new HashMap<>();
        before.issues.stream()
                .filter(issue -> issue.id().isPresent())
                .forEach(issue -> numbered.put(issue.key(), issue));
        return serving(
                issues.stream()
                        .map(
                                issue ->
                                        issue.id().isPresent()
                                                ? issue
                                                : numbered.getOrDefault(issue.key(), issue))
                        .toList());
    }

    /** The same terms for other issues. */
    public Terms serving(List<ServedIssue> others) {
        return new Terms(statement, owner, due, others, themes, says, effect, review);
    }
}
