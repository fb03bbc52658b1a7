package org.emptychair.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.CARE_8;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.HOSTILE;
import static org.emptychair.decision.DecisionDraft.MORI;
import static org.emptychair.decision.DecisionDraft.NOON;
import static org.emptychair.decision.DecisionDraft.OPS;
import static org.emptychair.decision.DecisionDraft.aDecision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;
import org.junit.jupiter.api.Test;

/** What every store of decisions does. */
public abstract class DecisionsContract {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-12");

    /** A store without any decision. */
    protected abstract Decisions empty();

    @Test
    void aDecisionIsFoundAsItWasAdded() {
        Decisions decisions = empty();
        Recording proposed =
                new Recording(
                        MORI,
                        NOON,
                        Optional.of(new ServedIssue(CARE_7, Optional.of(new IssueId(17)))));

        Decision full =
                decisions.add(
                        new Place(7, OPS, Optional.of("4f0c-macro")),
                        aDecision(HOSTILE.text() + " \ud83d\ude00".repeat(200))
                                .due("2026-12-01")
                                .review("2027-02-01")
                                .serving("CARE-9")
                                .serving("CARE-7", 17)
                                .serving(BILLING)
                                .serving(DELIVERY)
                                .terms(),
                        Course.done(NOON, NOON.plusMillis(1)),
                        proposed);
        Decision bare = decisions.add(place(8), Terms.of("Call them"), Course.PROPOSED, proposed);

        assertThat(decisions.find(full.id())).contains(full);
        assertThat(decisions.find(bare.id())).contains(bare);
        assertThat(bare.id()).isGreaterThan(full.id());
        assertThat(decisions.find(new DecisionId(4_000_000_000L))).isEmpty();
    }

    @Test
    void aReplacedDecisionKeepsWhoRecordedIt() {
        Decisions decisions = empty();
        Decision before = aDecision("Call them").serving("CARE-7").serving(BILLING).in(decisions);
        Decision after =
                before.in(new Place(9, "CARE", Optional.of("m1")))
                        .with(aDecision("Visit them").serving("CARE-8", 18).terms())
                        .reviewed(new Review(MORI, NOON, Outcome.WORSE, Optional.of("no")));

        boolean replaced =
                Rewritten.in(
                        decisions,
                        new Decision(
                                after.id(),
                                after.place(),
                                after.terms(),
                                after.course(),
                                new Recording(DecisionDraft.REY, NOON, Optional.empty()),
                                after.review()));

        assertThat(replaced).isTrue();
        assertThat(decisions.find(before.id())).contains(after);
        assertThat(served(decisions, CARE_7.text())).isEmpty();
        assertThat(decisions.newest(Wanted.ALL.serving(BILLING), Optional.empty(), 9)).isEmpty();
        assertThat(served(decisions, CARE_8.text())).containsExactly(after);
    }

    @Test
    void aDecisionThatAnotherChangedMeanwhileStaysAsTheyLeftIt() {
        Decisions decisions = empty();
        Decision read = aDecision("Call them").serving("CARE-7").in(decisions);
        Decision theirs = read.withdrawn();
        assertThat(decisions.replace(read, theirs, MORI)).isTrue();
        long version = decisions.version();

        assertThatThrownBy(
                        () ->
                                decisions.replace(
                                        read, read.with(aDecision("Visit them").terms()), MORI))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(decisions.find(read.id())).contains(theirs);
        assertThat(decisions.version()).isEqualTo(version);
        assertThat(served(decisions, "CARE-7")).containsExactly(theirs);
    }

    @Test
    void everyCourseIsKept() {
        Decisions decisions = empty();
        Decision first = aDecision("First").in(decisions);
        Decision second = aDecision("Second").in(decisions);

        Rewritten.in(decisions, first.supersededBy(second.id()));
        Rewritten.in(decisions, second.withdrawn());

        assertThat(decisions.find(first.id()).orElseThrow().course().supersededBy())
                .contains(second.id());
        assertThat(decisions.find(second.id())).contains(second.withdrawn());
    }

    @Test
    void aRemovedDecisionLeavesNothingBehind() {
        Decisions decisions = empty();
        Decision gone = aDecision("Call them").serving("CARE-7").serving(BILLING).in(decisions);

        assertThat(decisions.remove(gone.id())).isTrue();
        assertThat(decisions.remove(gone.id())).isFalse();
        assertThat(Rewritten.in(decisions, gone)).isFalse();
        assertThat(decisions.find(gone.id())).isEmpty();
        assertThat(served(decisions, "CARE-7")).isEmpty();
    }

    @Test
    void decisionsAreChosenByWhatTheyAreAbout() {
        Decisions decisions = empty();
        Decision a = aDecision("Refund 100% the same day").serving("CARE-7").in(decisions);
        Decision b = aDecision("Refund_nothing").on(8, "CARE").serving(BILLING).in(decisions);
        Decision c = aDecision("Ship lids").done().serving("CARE-7", 17).in(decisions);

        assertThat(newest(decisions, Wanted.ALL)).containsExactly(c, b, a);
        assertThat(newest(decisions, Wanted.ALL.inSpace(OPS))).containsExactly(c, a);
        assertThat(newest(decisions, Wanted.ALL.onPage(8))).containsExactly(b);
        assertThat(newest(decisions, Wanted.ALL.serving(BILLING))).containsExactly(b);
        assertThat(newest(decisions, Wanted.ALL.saying("REFUND"))).containsExactly(b, a);
        assertThat(newest(decisions, Wanted.ALL.saying("d%t"))).isEmpty();
        assertThat(newest(decisions, Wanted.ALL.saying("d n"))).isEmpty();
        assertThat(newest(decisions, Wanted.ALL.saying("100%"))).containsExactly(a);
        assertThat(newest(decisions, Wanted.ALL.in(State.DONE, State.PROPOSED))).containsExactly(c);
        assertThat(served(decisions, "CARE-7")).containsExactly(c, a);
    }

    @Test
    void anIssueThatWasMovedIsFoundByItsNumber() {
        Decisions decisions = empty();
        Decision known = aDecision("Ship lids").serving("CARE-7", 17).in(decisions);
        Decision typed = aDecision("Call them").serving("SHOP-3").in(decisions);
        aDecision("Other").serving("SHOP-3", 18).in(decisions);
        ServedIssue moved = new ServedIssue(issue("SHOP-3").key(), Optional.of(new IssueId(17)));

        assertThat(newest(decisions, Wanted.ALL.serving(moved))).containsExactly(typed, known);
    }

    @Test
    void aListGoesOnBehindTheLastOfItsPage() {
        Decisions decisions = empty();
        for (int i = 0; i < 25; i++) {
            aDecision("Number " + i).serving("CARE-7").in(decisions);
        }
        List<Decision> all = new ArrayList<>();
        Optional<DecisionId> after = Optional.empty();

        for (int page = 0; page < 4; page++) {
            all.addAll(decisions.newest(Wanted.ALL.serving(issue("CARE-7")), after, 10));
            after = Optional.of(all.get(all.size() - 1).id());
        }

        assertThat(all).hasSize(25).doesNotHaveDuplicates();
        assertThat(all.get(0).terms().statement()).isEqualTo("Number 24");
    }

    @Test
    void whatIsNotDoneInTimeIsOverdueFromTheNextDayOn() {
        Decisions decisions = empty();
        Decision late = aDecision("Late").due("2026-11-11").in(decisions);
        Decision later = aDecision("Later").due("2026-10-01").in(decisions);
        aDecision("Today").due("2026-11-12").in(decisions);
        aDecision("Done").due("2026-10-01").done().in(decisions);
        aDecision("Idea").due("2026-10-01").course(Course.PROPOSED).in(decisions);
        aDecision("Elsewhere").due("2026-10-01").on(8, "CARE").in(decisions);

        assertThat(decisions.overdue(OPS, TODAY, 10)).containsExactly(later, late);
        assertThat(decisions.overdue(OPS, TODAY, 1)).containsExactly(later);
        assertThat(decisions.countOverdue(OPS, TODAY)).isEqualTo(2);
    }

    @Test
    void whatIsDueOnSomeDaysIsFoundInEverySpaceTheEarliestFirst() {
        Decisions decisions = empty();
        Decision second = aDecision("Second").due("2026-11-14").in(decisions);
        Decision first = aDecision("First").due("2026-11-12").on(8, "CARE").in(decisions);
        aDecision("Yesterday").due("2026-11-11").in(decisions);
        aDecision("Later").due("2026-11-15").in(decisions);
        aDecision("Done").due("2026-11-13").done().in(decisions);
        aDecision("Any day").in(decisions);

        assertThat(decisions.due(TODAY, TODAY.plusDays(2), 10)).containsExactly(first, second);
        assertThat(decisions.due(TODAY, TODAY.plusDays(2), 1)).containsExactly(first);
    }

    @Test
    void whatIsDoneComesBackForReviewUntilSomebodyLooked() {
        Decisions decisions = empty();
        Decision due = aDecision("Due").done().review("2026-11-12").in(decisions);
        Decision longDue = aDecision("Long").done().review("2026-11-01").in(decisions);
        aDecision("Later").done().review("2026-11-13").in(decisions);
        Decision seen = aDecision("Seen").done().review("2026-11-01").in(decisions);
        Rewritten.in(
                decisions, seen.reviewed(new Review(MORI, NOON, Outcome.HELPED, Optional.empty())));

        assertThat(decisions.forReview(OPS, TODAY, 10)).containsExactly(longDue, due);
        assertThat(decisions.forReview("CARE", TODAY, 10)).isEmpty();
    }

    @Test
    void whatWasDecidedSinceTheMorningIsListedTheLatestFirst() {
        Decisions decisions = empty();
        Decision first = aDecision("First").in(decisions);
        Decision second =
                aDecision("Second").course(Course.decided(NOON.plusSeconds(1))).in(decisions);
        aDecision("Before").course(Course.decided(NOON.minusMillis(1))).in(decisions);
        aDecision("Idea").course(Course.PROPOSED).in(decisions);

        assertThat(decisions.decidedSince(OPS, NOON, 10)).containsExactly(second, first);
    }

    @Test
    void aListWithoutALimitIsRefused() {
        Decisions decisions = empty();

        assertThatThrownBy(() -> decisions.newest(Wanted.ALL, Optional.empty(), 501))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit is 1 to 500, was 501");
        assertThatThrownBy(() -> decisions.overdue(OPS, TODAY, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Decision> newest(Decisions decisions, Wanted wanted) {
        return decisions.newest(wanted, Optional.empty(), 10);
    }

    private static List<Decision> served(Decisions decisions, String key) {
        return newest(decisions, Wanted.ALL.serving(issue(key)));
    }

    private static ServedIssue issue(String key) {
        return new ServedIssue(new IssueKey(key), Optional.empty());
    }

    private static Place place(long page) {
        return new Place(page, OPS, Optional.empty());
    }
}
