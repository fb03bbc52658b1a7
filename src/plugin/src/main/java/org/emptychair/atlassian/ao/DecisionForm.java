package org.emptychair.atlassian.ao;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Course;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Member;
import org.emptychair.decision.Outcome;
import org.emptychair.decision.Place;
import org.emptychair.decision.Recording;
import org.emptychair.decision.Review;
import org.emptychair.decision.Says;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.State;
import org.emptychair.decision.Terms;
import org.emptychair.issue.IssueId;
import org.jspecify.annotations.Nullable;

/** Decisions as rows, and back. */
final class DecisionForm {
    private static final int SEARCHED = 450;

    private DecisionForm() {}

    static Decision read(DecisionRow row, Collection<DecisionServesRow> serves) {
        return new Decision(
                new DecisionId(row.getID()),
                new Place(
                        row.getPageId(), row.getSpaceKey(), Optional.ofNullable(row.getMacroId())),
                terms(row, serves),
                new Course(
                        State.valueOf(row.getStatus()),
                        instant(row.getDecidedAt()),
                        instant(row.getDoneAt()),
                        Optional.ofNullable(row.getSupersededBy()).map(DecisionId::new)),
                new Recording(
                        new Member(row.getRecordedKey(), row.getRecordedName()),
                        Instant.ofEpochMilli(row.getRecordedAt()),
                        issue(row.getFromKey(), row.getFromId())),
                review(row));
    }

    private static Terms terms(DecisionRow row, Collection<DecisionServesRow> serves) {
        List<ServedIssue> issues = new ArrayList<>();
        TreeSet<ThemeName> themes = new TreeSet<>();
        serves.stream()
                .sorted(Comparator.comparing(DecisionServesRow::getPlaceNo))
                .forEach(
                        served -> {
                            issue(served.getIssueKey(), served.getIssueId()).ifPresent(issues::add);
                            Optional.ofNullable(served.getTheme())
                                    .map(ThemeName::new)
                                    .ifPresent(themes::add);
                        });
        return new Terms(
                row.getStatement(),
                member(row.getOwnerKey(), row.getOwnerName()),
                day(row.getDueOn()),
                issues,
                themes,
                Optional.ofNullable(row.getSays()).map(Says::valueOf),
                Optional.ofNullable(row.getEffect()),
                day(row.getReviewOn()));
    }

    private static Optional<Review> review(DecisionRow row) {
        return member(row.getReviewerKey(), row.getReviewerName())
                .flatMap(
                        by ->
                                instant(row.getReviewedAt())
                                        .map(at -> new Review(by, at, outcome(row), note(row))));
    }

    private static Outcome outcome(DecisionRow row) {
        return Optional.ofNullable(row.getOutcome())
                .map(Outcome::valueOf)
                .orElse(Outcome.CANNOT_TELL);
    }

    private static Optional<String> note(DecisionRow row) {
        return Optional.ofNullable(row.getReviewNote());
    }

    /** What a new row needs at once; the rest is {@link #write written} to it. */
    static Map<String, Object> fields(Place place, Terms terms, Course course, Recording by) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("PAGE_ID", place.page());
        fields.put("SPACE_KEY", place.space());
        fields.put("STATEMENT", terms.statement());
        fields.put("SEARCH_TEXT", searched(terms.statement()));
        fields.put("STATUS", course.state().name());
        fields.put("RECORDED_KEY", by.by().key());
        fields.put("RECORDED_NAME", by.by().name());
        fields.put("RECORDED_AT", by.at().toEpochMilli());
        by.from()
                .ifPresent(
                        issue -> {
                            fields.put("FROM_KEY", issue.key().text());
                            issue.id().ifPresent(id -> fields.put("FROM_ID", id.number()));
                        });
        return fields;
    }

    static void write(DecisionRow row, Place place, Terms terms, Course course) {
        row.setPageId(place.page());
        row.setSpaceKey(place.space());
        row.setMacroId(place.macro().orElse(null));
        row.setStatement(terms.statement());
        row.setSearchText(searched(terms.statement()));
        row.setOwnerKey(terms.owner().map(Member::key).orElse(null));
        row.setOwnerName(terms.owner().map(Member::name).orElse(null));
        row.setDueOn(terms.due().map(LocalDate::toEpochDay).orElse(null));
        row.setSays(terms.says().map(Says::name).orElse(null));
        row.setEffect(terms.effect().orElse(null));
        row.setReviewOn(terms.review().map(LocalDate::toEpochDay).orElse(null));
        row.setStatus(course.state().name());
        row.setDecidedAt(course.decidedAt().map(Instant::toEpochMilli).orElse(null));
        row.setDoneAt(course.doneAt().map(Instant::toEpochMilli).orElse(null));
        row.setSupersededBy(course.supersededBy().map(DecisionId::number).orElse(null));
    }

    static void write(DecisionRow row, Optional<Review> review) {
        row.setReviewerKey(review.map(it -> it.by().key()).orElse(null));
        row.setReviewerName(review.map(it -> it.by().name()).orElse(null));
        row.setReviewedAt(review.map(it -> it.at().toEpochMilli()).orElse(null));
        row.setOutcome(review.map(it -> it.outcome().name()).orElse(null));
        row.setReviewNote(review.flatMap(Review::comment).orElse(null));
    }

    static List<Map<String, Object>> serves(long decision, Terms terms) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ServedIssue issue : terms.issues()) {
            Map<String, Object> fields = new HashMap<>();
            fields.put("DECISION_ID", decision);
            fields.put("PLACE_NO", rows.size());
            fields.put("ISSUE_KEY", issue.key().text());
            issue.id().ifPresent(id -> fields.put("ISSUE_ID", id.number()));
            rows.add(fields);
        }
        for (ThemeName theme : terms.themes()) {
            Map<String, Object> fields = new HashMap<>();
            fields.put("DECISION_ID", decision);
            fields.put("PLACE_NO", rows.size());
            fields.put("THEME", theme.text());
            rows.add(fields);
        }
        return rows;
    }

    /** The part of a text that is looked through, never ending in half a character. */
    static String searched(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        if (folded.length() <= SEARCHED) {
            return folded;
        }
        int end = Character.isHighSurrogate(folded.charAt(SEARCHED - 1)) ? SEARCHED - 1 : SEARCHED;
        return folded.substring(0, end);
    }

    private static Optional<ServedIssue> issue(@Nullable String key, @Nullable Long id) {
        return Optional.ofNullable(key)
                .map(text -> new ServedIssue(new IssueKey(text), number(id)));
    }

    private static Optional<IssueId> number(@Nullable Long id) {
        return Optional.ofNullable(id).map(IssueId::new);
    }

    private static Optional<Member> member(@Nullable String key, @Nullable String name) {
        return key == null || name == null ? Optional.empty() : Optional.of(new Member(key, name));
    }

    private static Optional<Instant> instant(@Nullable Long millis) {
        return ComplaintForm.instant(millis);
    }

    private static Optional<LocalDate> day(@Nullable Long day) {
        return Optional.ofNullable(day).map(LocalDate::ofEpochDay);
    }
}
