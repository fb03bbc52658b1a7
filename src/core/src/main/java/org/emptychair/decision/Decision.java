package org.emptychair.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a meeting resolved for its customers.
 *
 * @param place whoever may view that page may read it
 * @param review absent until a person said whether it helped
 */
public record Decision(
        DecisionId id,
        Place place,
        Terms terms,
        Course course,
        Recording recorded,
        Optional<Review> review) {
    public State state() {
        return course.state();
    }

    public boolean isOwnedBy(String userKey) {
        return terms.owner().filter(owner -> owner.key().equals(userKey)).isPresent();
    }

    /**
     * Whether somebody has the word on whether it helped: its owner, and an editor of its page
     * where nobody owns it.
     */
    public boolean isReviewedBy(String userKey, boolean editor) {
        return terms.owner().isPresent() ? isOwnedBy(userKey) : editor;
    }

    /** Whether it should have been done by now. */
    public boolean isOverdue(LocalDate today) {
        return state() == State.DECIDED && terms.due().filter(today::isAfter).isPresent();
    }

    /** Whether it is done, its day of review has come, and nobody has looked yet. */
    public boolean isDueForReview(LocalDate today) {
        return state() == State.DONE
                && review.isEmpty()
                && terms.review().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** What is said of it as long as nothing is counted for it. */
    public Outcome withoutCounts() {
        return state() == State.DONE ? Outcome.CANNOT_TELL : Outcome.NOT_DONE_YET;
    }

    public Decision in(Place other) {
        return new Decision(id, other, terms, course, recorded, review);
    }

    public Decision with(Terms others) {
        return new Decision(id, place, others, course, recorded, review);
    }

    public Decision with(Course other) {
        return new Decision(id, place, terms, other, recorded, review);
    }

    /** The same decision, done; without a day of review it is looked at eight weeks later. */
    public Decision done(Instant at, ZoneId zone) {
        Terms reviewed = terms.reviewedAfter(LocalDate.ofInstant(at, zone));
        return with(reviewed).with(Course.done(course.decidedAt().orElse(at), at));
    }

    /** The same decision, given up. */
    public Decision withdrawn() {
        return with(course.withdrawn());
    }

    /**
     * The same decision, replaced by another.
     *
     * @throws IllegalArgumentException when it is to replace itself
     */
    public Decision supersededBy(DecisionId other) {
        if (other.equals(id)) {
            throw new IllegalArgumentException("decision %s cannot replace itself".formatted(id));
        }
        return with(course.supersededBy(other));
    }

    public Decision reviewed(Review word) {
        return new Decision(id, place, terms, course, recorded, Optional.of(word));
    }
}
