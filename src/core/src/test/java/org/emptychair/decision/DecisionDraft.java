package org.emptychair.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ThemeName;
import org.emptychair.issue.IssueId;

/** A decision in the making, for tests. */
public final class DecisionDraft {
    public static final Member REY = new Member("u-rey", "Tomás Rey");
    public static final Member MORI = new Member("u-mori", "Aiko Mori");
    public static final Instant NOON = Instant.parse("2026-11-10T12:00:00Z");
    public static final String OPS = "OPS";

    private final String statement;
    private Place place = new Place(7, OPS, Optional.empty());
    private Course course = Course.decided(NOON);
    private Optional<LocalDate> due = Optional.empty();
    private Optional<LocalDate> review = Optional.empty();
    private final List<ServedIssue> issues = new ArrayList<>();
    private final TreeSet<ThemeName> themes = new TreeSet<>();

    private DecisionDraft(String statement) {
        this.statement = statement;
    }

    public static DecisionDraft aDecision(String statement) {
        return new DecisionDraft(statement);
    }

    public DecisionDraft on(long page, String space) {
        place = new Place(page, space, Optional.empty());
        return this;
    }

    public DecisionDraft due(String day) {
        due = Optional.of(LocalDate.parse(day));
        return this;
    }

    public DecisionDraft review(String day) {
        review = Optional.of(LocalDate.parse(day));
        return this;
    }

    public DecisionDraft course(Course other) {
        course = other;
        return this;
    }

    public DecisionDraft done() {
        return course(Course.done(NOON, NOON.plusSeconds(60)));
    }

    public DecisionDraft serving(String key, long id) {
        issues.add(new ServedIssue(new IssueKey(key), Optional.of(new IssueId(id))));
        return this;
    }

    public DecisionDraft serving(String key) {
        issues.add(new ServedIssue(new IssueKey(key), Optional.empty()));
        return this;
    }

    public DecisionDraft serving(ThemeName theme) {
        themes.add(theme);
        return this;
    }

    public Terms terms() {
        return new Terms(
                statement,
                Optional.of(REY),
                due,
                issues,
                themes,
                Optional.of(Says.ASKS),
                Optional.of("below 40 a week by week 8"),
                review);
    }

    public Decision in(Decisions decisions) {
        return decisions.add(place, terms(), course, new Recording(MORI, NOON, Optional.empty()));
    }
}
