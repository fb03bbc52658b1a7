package org.emptychair.atlassian.minutes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.decision.Course;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.IssueNames;
import org.emptychair.decision.Place;
import org.emptychair.decision.Recording;
import org.emptychair.decision.State;
import org.emptychair.decision.Terms;
import org.emptychair.decision.Wanted;

/** Keeps the decisions of a page as its macros state them. Reading a page again changes nothing. */
public final class Minutes {
    private final Decisions decisions;
    private final StatedTerms terms;

    public Minutes(Decisions decisions, Accounts accounts, IssueNames names) {
        this.decisions = decisions;
        this.terms = new StatedTerms(accounts, names);
    }

    /** A page's text with one more decision, and the id of the macro that states it. */
    public record Written(String storage, String macro) {}

    /**
     * @throws UnreadablePage when the text is not well-formed
     */
    public static Written written(String storage, Terms terms) {
        DecisionMarkup markup = DecisionMarkup.of(terms);
        return new Written(Appended.to(storage, markup), markup.macro());
    }

    /**
     * Follows a page.
     *
     * @throws UnreadablePage when its text is not well-formed; then nothing changes
     */
    public void follow(PageText page) {
        List<StatedDecision> stated = StorageText.decisions(page.storage());
        Map<String, Decision> kept = kept(page.id());
        for (StatedDecision decision : stated) {
            Optional<Decision> before = Optional.ofNullable(kept.remove(decision.macro()));
            terms.of(decision)
                    .ifPresentOrElse(
                            it -> keep(page, decision.macro(), it, before),
                            () -> before.ifPresent(this::takeBack));
        }
        kept.values().forEach(this::takeBack);
    }

    /** The page is in the trash, or gone: so is what it states, until it comes back. */
    public void forget(long page) {
        kept(page).values().forEach(this::takeBack);
    }

    private Map<String, Decision> kept(long page) {
        Map<String, Decision> kept = new HashMap<>();
        decisions
                .newest(Wanted.ALL.onPage(page), Optional.empty(), Decisions.MOST)
                .forEach(it -> it.place().macro().ifPresent(macro -> kept.put(macro, it)));
        return kept;
    }

    private void keep(PageText page, String macro, Terms given, Optional<Decision> before) {
        Place place = new Place(page.id(), page.space(), Optional.of(macro));
        if (before.isEmpty()) {
            decisions.add(
                    place,
                    given,
                    Course.decided(page.savedAt()),
                    new Recording(page.writer(), page.savedAt(), Optional.empty()));
            return;
        }
        Decision known = before.get();
        Optional<LocalDate> review = given.review().or(() -> known.terms().review());
        // An issue that moved has another label for the tracker, and here still the one typed.
        Terms told = given.knowing(known.terms());
        Terms reviewed = review.map(told::reviewedFrom).orElse(told);
        Decision after = known.in(place).with(reviewed).with(course(known.course()));
        if (!after.equals(known)) {
            decisions.replace(known, after, page.writer());
        }
    }

    /** What was taken back with its macro comes back with it. */
    private static Course course(Course course) {
        if (course.state() != State.WITHDRAWN || course.decidedAt().isEmpty()) {
            return course;
        }
        return course.doneAt()
                .flatMap(done -> course.decidedAt().map(it -> Course.done(it, done)))
                .orElseGet(() -> Course.decided(course.decidedAt().orElseThrow()));
    }

    private void takeBack(Decision decision) {
        if (decision.state() != State.WITHDRAWN) {
            decisions.replace(decision, decision.withdrawn(), decision.recorded().by());
        }
    }
}
