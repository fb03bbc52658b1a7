package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
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
import java.util.stream.Stream;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.IssueNames;
import org.emptychair.decision.Member;
import org.emptychair.decision.Says;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.Terms;
import org.emptychair.issue.IssueId;
import org.emptychair.view.decision.DecideView;

/** A decision as somebody typed it. */
final class DecideForm {
    private final ConfluenceRoot root;
    private final DecideView.Typed typed;
    private final boolean forNobody;

    DecideForm(ConfluenceRoot root, HttpServletRequest request) {
        this.root = root;
        this.typed = typed(request);
        this.forNobody = !value(request, "nobody").isEmpty();
    }

    /** Whether who typed it was asked for whom it is, and left it so. */
    boolean isForNobody() {
        return forNobody;
    }

    static DecideView.Typed typed(HttpServletRequest request) {
        return new DecideView.Typed(
                value(request, "statement"),
                value(request, "owner"),
                value(request, "due"),
                value(request, "serves"),
                value(request, "says"),
                value(request, "effect"));
    }

    private static String value(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }

    /**
     * @throws IllegalArgumentException saying what cannot be
     */
    Terms terms() {
        Set<IssueKey> keys = new LinkedHashSet<>();
        Set<ThemeName> themes = new TreeSet<>();
        for (String served : typed.serves().split("[,;]", -1)) {
            if (served.strip().toUpperCase(Locale.ROOT).matches("[A-Z][A-Z0-9_]*-[1-9][0-9]*")) {
                keys.add(new IssueKey(served));
            } else if (!served.isBlank()) {
                themes.add(new ThemeName(served));
            }
        }
        return new Terms(
                typed.statement(),
                owner(),
                day(),
                issues(keys),
                new TreeSet<>(themes),
                says(),
                Optional.of(typed.effect()).filter(it -> !it.isEmpty()),
                Optional.empty());
    }

    private Optional<Member> owner() {
        if (typed.owner().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                root.accounts()
                        .named(typed.owner())
                        .map(it -> new Member(it.key(), it.fullName()))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                root.texts()
                                                        .say(
                                                                "emptychair.decide.nobody",
                                                                typed.owner()))));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(typed.due()).filter(it -> !it.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    root.texts().say("emptychair.decide.no-day", typed.due()), unreadable);
        }
    }

    private Optional<Says> says() {
        return Stream.of(Says.values())
                .filter(it -> it.name().equalsIgnoreCase(typed.says()))
                .findFirst();
    }

    private List<ServedIssue> issues(Set<IssueKey> keys) {
        IssueNames names = root.running().orElseThrow().deciding().names();
        Map<IssueKey, IssueId> known = keys.isEmpty() ? Map.of() : names.known(keys);
        List<ServedIssue> issues = new ArrayList<>();
        keys.forEach(key -> issues.add(new ServedIssue(key, Optional.ofNullable(known.get(key)))));
        return issues;
    }
}
