package org.emptychair.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Member;
import org.emptychair.outbox.Entry;
import org.emptychair.outbox.Entry.State;
import org.emptychair.outbox.Reason.Cause;
import org.junit.jupiter.api.Test;

class LinkCourierTest {
    private static final Member MORI = new Member("u-mori", "Aiko Mori");

    private final InMemoryIssueLinks tracker = new InMemoryIssueLinks();
    private Authors.Sight sight = Authors.Sight.SEES;
    private final LinkWorld world = new LinkWorld(tracker, (person, issue, others) -> sight);

    @Test
    void eachIssueThatADecisionServesIsLinkedOnce() {
        world.decide("Call back", "CARE-1", "CARE-2");

        world.round();
        world.round();

        assertThat(tracker.told()).isEqualTo("CARE-1: Call back\nCARE-2: Call back\n");
        assertThat(tracker.reads).isEqualTo(2);
        assertThat(tracker.writes).isEqualTo(2);
    }

    @Test
    void theIssuesFollowADecisionThatIsDoneAndOneThatGoes() {
        Decision made = world.decide("Call back", "CARE-1", "CARE-2");
        world.round();

        Decision done = world.change(made, it -> it.done(world.clock.instant(), ZoneOffset.UTC));
        world.round();
        assertThat(tracker.told())
                .isEqualTo("CARE-1: Call back (done)\nCARE-2: Call back (done)\n");

        world.remove(done);
        world.round();
        assertThat(tracker.told()).isEmpty();
    }

    @Test
    void anIssueThatIsNoLongerServedLosesItsLinkAlone() {
        Decision made = world.decide("Call back", "CARE-1", "CARE-2");
        world.decide("Send a tray", "CARE-1");
        world.round();

        world.change(made, it -> it.with(it.terms().serving(it.terms().issues().subList(1, 2))));
        world.round();

        assertThat(tracker.told()).isEqualTo("CARE-1: Send a tray\nCARE-2: Call back\n");
    }

    @Test
    void aChangeThatALinkDoesNotTellOfWritesNothing() {
        Decision made = world.decide("Call back", "CARE-1");
        world.round();

        world.change(
                made, it -> it.with(it.terms().reviewedFrom(java.time.LocalDate.of(2027, 1, 4))));
        world.round();

        assertThat(tracker.reads).isEqualTo(2);
        assertThat(tracker.writes).isEqualTo(1);
    }

    @Test
    void severalDecisionsOfOneIssueAreReadOnce() {
        for (int i = 0; i < 120; i++) {
            world.decide("Decision " + i, "CARE-" + (1 + i % 4));
        }

        world.round();

        assertThat(tracker.writes).isEqualTo(120);
        // A batch ends at a hundred, in the middle of what four issues get.
        assertThat(tracker.reads).isEqualTo(4);
    }

    @Test
    void whoMayNotSeeTheIssueLinksNothingUntilTheyMay() {
        sight = Authors.Sight.DOES_NOT;
        world.decide("Call back", "CARE-1");
        for (int round = 0; round < 2 * Entry.MOST_TRIES; round++) {
            world.round();
            world.clock.now = world.clock.now.plus(Duration.ofHours(1));
        }
        assertThat(tracker.told()).isEmpty();
        assertThat(world.outbox.in(State.WAITING, Long.MAX_VALUE))
                .extracting(it -> it.reason().orElseThrow().cause())
                .containsExactly(Cause.NOT_ALLOWED);

        sight = Authors.Sight.SEES;
        world.round();

        assertThat(tracker.told()).isEqualTo("CARE-1: Call back\n");
    }

    @Test
    void aLinkIsTakenAwayForWhoeverMadeIt() {
        Decision made = world.decide("Call back", "CARE-1");
        world.round();
        sight = Authors.Sight.NOT_AUTHORISED;

        world.change(made, Decision::withdrawn);
        world.round();

        assertThat(tracker.told()).isEmpty();
    }

    @Test
    void anIssueLinkedFromItsOwnSideIsLinkedToo() {
        Decision made = world.decide("Call back", "CARE-1");
        world.added.add(
                new AddedLink(made.id(), LinkWorld.issue("CARE-9"), MORI, world.clock.instant()));
        world.outbox.add(
                java.util.List.of(LinkParcels.of(made.id(), LinkWorld.issue("CARE-9"), MORI.key())),
                world.clock.instant());

        world.round();

        assertThat(tracker.told()).isEqualTo("CARE-1: Call back\nCARE-9: Call back\n");
    }

    @Test
    void aChangeWhileItsLinkIsUnderWayIsNotLost() {
        Decision made = world.decide("Call back", "CARE-1");
        Decision[] latest = {made};
        IssueLinks interrupted =
                new IssueLinks() {
                    @Override
                    public Map<String, IssueLink> of(String issue) {
                        return tracker.of(issue);
                    }

                    @Override
                    public void put(String issue, IssueLink link) {
                        tracker.put(issue, link);
                        if (!latest[0].state().equals(org.emptychair.decision.State.DONE)) {
                            latest[0] =
                                    world.change(
                                            made,
                                            it -> it.done(world.clock.instant(), ZoneOffset.UTC));
                        }
                    }

                    @Override
                    public void remove(String issue, String globalId) {
                        tracker.remove(issue, globalId);
                    }
                };

        world.round(world.outbox, interrupted);
        world.round();

        assertThat(tracker.told()).isEqualTo("CARE-1: Call back (done)\n");
    }

    @Test
    void aLinkThatIsCalledGoneAndStillThereIsTakenAwayLater() {
        Decision made = world.decide("Call back", "CARE-1");
        world.round();
        tracker.denies = true;

        world.remove(made);
        world.round();
        assertThat(world.outbox.counts()).containsEntry(State.WAITING, 1);

        tracker.denies = false;
        world.roundsUntilTheEnd();

        assertThat(tracker.told()).isEmpty();
    }

    @Test
    void whatAPageTellsNoLongerGoesFromItsLinksWhoeverSeesTheIssue() {
        Decision made = world.decide("Call back", "CARE-1");
        world.added.add(
                new AddedLink(made.id(), LinkWorld.issue("CARE-9"), MORI, world.clock.instant()));
        world.round();
        new Retelling(world.decisions, world.added, world.outbox, world.clock).accept(42);
        world.round();
        assertThat(tracker.told()).isEqualTo("CARE-1: Call back\nCARE-9: Call back\n");
        assertThat(tracker.writes).isEqualTo(2);

        world.restricted = true;
        sight = Authors.Sight.DOES_NOT;
        new Retelling(world.decisions, world.added, world.outbox, world.clock).accept(42);
        world.round();

        assertThat(tracker.told()).isEqualTo("CARE-1: A decision\nCARE-9: A decision\n");
    }

    @Test
    void aDecisionWithAHundredIssuesReachesThemAll() {
        String[] keys = new String[100];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = "CARE-" + (i + 1);
        }
        world.decide("Refund them all", keys);

        world.round();

        assertThat(tracker.kept).hasSize(100);
        assertThat(Optional.ofNullable(world.outbox.counts().get(State.DELIVERED))).contains(100);
    }
}
