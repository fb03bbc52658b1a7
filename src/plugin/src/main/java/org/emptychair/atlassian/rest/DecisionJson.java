package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Course;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Member;
import org.emptychair.decision.Review;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.Terms;
import org.emptychair.link.IssueLink;
import org.jspecify.annotations.Nullable;

/**
 * A decision as REST writes it: one flat object.
 *
 * @param from the issue it was proposed from
 * @param link as a link on an issue tells of it; only where an issue was asked for
 * @param linked how that issue came to be linked from its own side; null when it did not
 */
record DecisionJson(
        long id,
        long pageId,
        String space,
        @JsonUnwrapped TermsJson terms,
        @JsonUnwrapped CourseJson course,
        @Nullable String from,
        RecordingJson recorded,
        @Nullable ReviewJson reviewed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LinkJson link,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LinkedJson linked) {
    /** A decision as links tell of it, in the reader's language. */
    record LinkJson(String title, String url, List<String> facts, boolean done) {
        static LinkJson of(IssueLink link) {
            return new LinkJson(
                    link.title(), link.url(), link.summary().lines().toList(), link.done());
        }
    }

    /** Who linked an issue from its own side, and whether the reader may take that away. */
    record LinkedJson(String by, Instant at, boolean mayRemove) {}

    DecisionJson onIssue(Optional<LinkJson> told, Optional<LinkedJson> made) {
        return new DecisionJson(
                id,
                pageId,
                space,
                terms,
                course,
                from,
                recorded,
                reviewed,
                told.orElse(null),
                made.orElse(null));
    }

    /**
     * What it says.
     *
     * @param owner the user name; null when nobody owns it, or they are gone
     */
    record TermsJson(
            String statement,
            @Nullable String owner,
            @Nullable String ownerName,
            @Nullable LocalDate due,
            List<String> serves,
            List<String> themes,
            @Nullable String says,
            @Nullable String effect,
            @Nullable LocalDate review) {
        static TermsJson of(Terms terms, Accounts accounts) {
            Optional<Member> owner = terms.owner();
            return new TermsJson(
                    terms.statement(),
                    owner.flatMap(it -> accounts.of(it.key()))
                            .map(Accounts.Account::userName)
                            .orElse(null),
                    owner.map(it -> name(it, accounts)).orElse(null),
                    terms.due().orElse(null),
                    terms.issues().stream().map(it -> it.key().text()).toList(),
                    terms.themes().stream().map(ThemeName::text).toList(),
                    terms.says().map(DecisionJson::written).orElse(null),
                    terms.effect().orElse(null),
                    terms.review().orElse(null));
        }
    }

    /** What became of it. */
    record CourseJson(
            String state,
            @Nullable Instant decidedAt,
            @Nullable Instant doneAt,
            @Nullable Long supersededBy) {
        static CourseJson of(Course course) {
            return new CourseJson(
                    written(course.state()),
                    course.decidedAt().orElse(null),
                    course.doneAt().orElse(null),
                    course.supersededBy().map(DecisionId::number).orElse(null));
        }
    }

    /** Who wrote it down, and when. */
    record RecordingJson(String by, Instant at) {}

    /** A person's word on whether it helped. */
    record ReviewJson(String by, Instant at, String outcome, @Nullable String comment) {
        static ReviewJson of(Review review, Accounts accounts) {
            return new ReviewJson(
                    name(review.by(), accounts),
                    review.at(),
                    written(review.outcome()),
                    review.comment().orElse(null));
        }
    }

    static DecisionJson of(Decision decision, Accounts accounts) {
        return new DecisionJson(
                decision.id().number(),
                decision.place().page(),
                decision.place().space(),
                TermsJson.of(decision.terms(), accounts),
                CourseJson.of(decision.course()),
                decision.recorded().from().map(ServedIssue::key).map(it -> it.text()).orElse(null),
                new RecordingJson(
                        name(decision.recorded().by(), accounts), decision.recorded().at()),
                decision.review().map(it -> ReviewJson.of(it, accounts)).orElse(null),
                null,
                null);
    }

    /** As they are called today, or were when this was written. */
    private static String name(Member member, Accounts accounts) {
        return accounts.of(member.key()).map(Accounts.Account::fullName).orElse(member.name());
    }

    /** Small letters, and hyphens between words. */
    static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
