package org.emptychair.atlassian.minutes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.IssueNames;
import org.emptychair.decision.Member;
import org.emptychair.decision.Says;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.Terms;
import org.emptychair.issue.IssueId;

/** What a macro states, as far as it can be read: a wrong day never hides a decision. */
final class StatedTerms {
    private final Accounts accounts;
    private final IssueNames names;

    StatedTerms(Accounts accounts, IssueNames names) {
        this.accounts = accounts;
        this.names = names;
    }

    /** Absent for a macro without words. */
    Optional<Terms> of(StatedDecision stated) {
        if (stated.statement().isBlank()) {
            return Optional.empty();
        }
        Set<IssueKey> keys = new LinkedHashSet<>();
        Set<ThemeName> themes = new TreeSet<>();
        for (String served : stated.parameter("serves").orElse("").split("[,;]", -1)) {
            Optional<IssueKey> key = read(served, IssueKey::new);
            key.ifPresent(keys::add);
            if (key.isEmpty()) {
                read(served, ThemeName::new).ifPresent(themes::add);
            }
        }
        return Optional.of(
                new Terms(
                        shortened(stated.statement(), Terms.LONGEST_STATEMENT),
                        stated.owner()
                                .flatMap(accounts::of)
                                .map(it -> new Member(it.key(), it.fullName())),
                        stated.parameter("due").flatMap(StatedTerms::day),
                        issues(keys),
                        new TreeSet<>(themes.stream().limit(Terms.MOST_THEMES).toList()),
                        stated.parameter("says").flatMap(StatedTerms::says),
                        stated.parameter("effect")
                                .map(text -> shortened(text, Terms.LONGEST_EFFECT)),
                        stated.parameter("review").flatMap(StatedTerms::day)));
    }

    private List<ServedIssue> issues(Set<IssueKey> keys) {
        List<IssueKey> some = keys.stream().limit(Terms.MOST_ISSUES).toList();
        Map<IssueKey, IssueId> ids = some.isEmpty() ? Map.of() : names.known(some);
        List<ServedIssue> issues = new ArrayList<>();
        some.forEach(key -> issues.add(new ServedIssue(key, Optional.ofNullable(ids.get(key)))));
        return issues;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Says> says(String text) {
        return Stream.of(Says.values())
                .filter(says -> says.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static <T> Optional<T> read(String text, Function<String, T> meaning) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(meaning.apply(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Never ends in half a character. */
    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "\u2026";
    }
}
