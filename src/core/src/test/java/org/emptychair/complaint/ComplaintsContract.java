package org.emptychair.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.MARTA;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.emptychair.complaint.Complaints.State;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;
import org.junit.jupiter.api.Test;

/** What every store of complaints does. */
public abstract class ComplaintsContract {
    private static final Instant NOON = Instant.parse("2026-11-10T12:00:00.250Z");
    private static final ScopeId CARE = new ScopeId(1);
    private static final ScopeId CALLS = new ScopeId(12);
    private static final Ending DONE =
            new Ending(Ending.How.RESOLVED, NOON.plus(Duration.ofDays(1)));

    /** A store without any complaint. */
    protected abstract Complaints empty();

    @Test
    void aComplaintIsFoundAsItWasKept() {
        Complaints complaints = empty();
        Complaint waiting = aComplaint(7, since(NOON));
        Complaint gone =
                aComplaint(8, since(NOON))
                        .ended(new Ending(Ending.How.GONE, NOON.plusMillis(1)))
                        .withoutWords();

        complaints.keep(List.of(waiting, gone));

        assertThat(complaints.find(waiting.id())).contains(waiting);
        assertThat(complaints.named(waiting.key())).contains(waiting);
        assertThat(complaints.named(new IssueKey("CARE-9"))).isEmpty();
        assertThat(complaints.find(List.of(gone.id(), waiting.id(), new IssueId(9))))
                .containsExactlyInAnyOrder(waiting, gone);
        assertThat(complaints.find(new IssueId(9))).isEmpty();
    }

    @Test
    void aComplaintKeptAgainReplacesItselfAndItsWaiting() {
        Complaints complaints = empty();
        complaints.keep(List.of(aComplaint(7, between(NOON, 1), since(NOON.plusSeconds(9)))));
        Complaint answered = aComplaint(7, between(NOON, 1), between(NOON.plusSeconds(9), 2));

        complaints.keep(List.of(answered));

        assertThat(complaints.find(answered.id())).contains(answered);
        assertThat(complaints.standing(NOON.plusSeconds(20), Set.of()))
                .isEqualTo(new Standing(0, 0));
    }

    @Test
    void openComplaintsAreSeenAtAGlance() {
        Complaints complaints = empty();
        Complaint waiting = aComplaint(1, since(NOON));
        Complaint asked = aComplaint(2, between(NOON, 60));
        Complaint elsewhere = aComplaint(3, since(NOON)).in(new TreeSet<>(Set.of(CALLS)));
        complaints.keep(List.of(waiting, asked, elsewhere, aComplaint(4, since(NOON)).ended(DONE)));

        assertThat(complaints.open(Set.of()))
                .containsExactlyInAnyOrder(
                        Glance.of(waiting), Glance.of(asked), Glance.of(elsewhere));
        assertThat(complaints.open(Set.of(CALLS))).containsExactly(Glance.of(elsewhere));
    }

    @Test
    void everyWriteRaisesTheVersionAndNothingElseDoes() {
        Complaints complaints = empty();
        long none = complaints.version();
        assertThat(complaints.any()).isFalse();

        complaints.keep(List.of(aComplaint(1, since(NOON))));
        long one = complaints.version();

        assertThat(complaints.any()).isTrue();
        assertThat(one).isGreaterThan(none);
        assertThat(complaints.version()).isEqualTo(one);
        complaints.remove(List.of(new IssueId(1)));
        assertThat(complaints.version()).isGreaterThan(one);
        assertThat(complaints.any()).isFalse();
    }

    @Test
    void howManyWaitedIsKnownForEveryInstant() {
        Complaints complaints = empty();
        complaints.keep(
                List.of(
                        aComplaint(1, since(NOON)),
                        aComplaint(2, between(NOON, 60), since(NOON.plusSeconds(120))),
                        aComplaint(3, between(NOON.plusSeconds(10), 5))));

        assertThat(complaints.standing(NOON.minusMillis(1), Set.of()))
                .isEqualTo(new Standing(0, 0));
        assertThat(complaints.standing(NOON, Set.of())).isEqualTo(new Standing(2, 2));
        assertThat(complaints.standing(NOON.plusSeconds(14), Set.of()))
                .isEqualTo(new Standing(3, 3));
        assertThat(complaints.standing(NOON.plusSeconds(15), Set.of()))
                .isEqualTo(new Standing(2, 2));
        assertThat(complaints.standing(NOON.plusSeconds(60), Set.of()))
                .isEqualTo(new Standing(1, 1));
        assertThat(complaints.standing(NOON.plusSeconds(120), Set.of()))
                .isEqualTo(new Standing(2, 1));
    }

    @Test
    void complaintsOfOneScopeAreCountedAlone() {
        Complaints complaints = empty();
        complaints.keep(
                List.of(
                        in(aComplaint(1, since(NOON)), CARE),
                        in(aComplaint(2, since(NOON)), CALLS),
                        in(aComplaint(3, since(NOON)), CARE, CALLS)));

        assertThat(complaints.standing(NOON, Set.of(CARE)).waiting()).isEqualTo(2);
        assertThat(complaints.standing(NOON, Set.of(CALLS)).waiting()).isEqualTo(2);
        assertThat(complaints.standing(NOON, Set.of(CARE, CALLS)).waiting()).isEqualTo(3);
        assertThat(complaints.standing(NOON, Set.of(new ScopeId(2))).waiting()).isZero();
        assertThat(complaints.newest(State.WAITING, Set.of(CALLS), Optional.empty(), 10))
                .extracting(Complaint::id)
                .containsExactly(new IssueId(3), new IssueId(2));
    }

    @Test
    void complaintsAreListedByStateTheLatestFirst() {
        Complaints complaints = empty();
        complaints.keep(
                List.of(
                        aComplaint(1, since(NOON)),
                        aComplaint(2, between(NOON, 5)),
                        aComplaint(3, since(NOON)).ended(DONE),
                        aComplaint(4, since(NOON.plusSeconds(5)))));

        assertThat(listed(complaints, State.WAITING)).containsExactly(4L, 1L);
        assertThat(listed(complaints, State.ASKED)).containsExactly(2L);
        assertThat(listed(complaints, State.ENDED)).containsExactly(3L);
    }

    @Test
    void aListGoesOnBehindTheLastOfItsPage() {
        Complaints complaints = empty();
        complaints.keep(
                LongStream.rangeClosed(1, 25)
                        .mapToObj(id -> aComplaint(id, since(NOON.plusSeconds(id / 3))))
                        .toList());
        List<Complaint> all = new ArrayList<>();
        Optional<IssueId> after = Optional.empty();

        for (int page = 0; page < 4; page++) {
            List<Complaint> items = complaints.newest(State.WAITING, Set.of(), after, 10);
            all.addAll(items);
            after = all.isEmpty() ? after : Optional.of(all.get(all.size() - 1).id());
        }

        assertThat(all).hasSize(25).doesNotHaveDuplicates();
        assertThat(all.get(0).id()).isEqualTo(new IssueId(25));
    }

    @Test
    void aBrokenPromiseCountsWhileTheComplaintIsOpen() {
        Complaints complaints = empty();
        complaints.keep(
                List.of(aComplaint(1, since(NOON)), aComplaint(2, since(NOON)).ended(DONE)));
        Instant promised = NOON.plus(Duration.ofDays(3));

        assertThat(complaints.pastPromise(promised, Set.of())).isZero();
        assertThat(complaints.pastPromise(promised.plusMillis(1), Set.of())).isEqualTo(1);
        assertThat(complaints.pastPromise(promised.plusMillis(1), Set.of(CALLS))).isZero();
    }

    @Test
    void aRemovedComplaintLeavesNothingBehind() {
        Complaints complaints = empty();
        complaints.keep(List.of(aComplaint(1, since(NOON)), aComplaint(2, since(NOON))));

        complaints.remove(List.of(new IssueId(1), new IssueId(99)));

        assertThat(complaints.find(new IssueId(1))).isEmpty();
        assertThat(complaints.standing(NOON, Set.of()).waiting()).isEqualTo(1);
    }

    @Test
    void oneComplaintTwiceInABatchIsRefusedAndChangesNothing() {
        Complaints complaints = empty();
        Complaint one = aComplaint(1, since(NOON));

        assertThatThrownBy(() -> complaints.keep(List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("complaint 1 comes twice");
        assertThat(complaints.find(one.id())).isEmpty();
    }

    private static List<Long> listed(Complaints complaints, State state) {
        return complaints.newest(state, Set.of(), Optional.empty(), 10).stream()
                .map(complaint -> complaint.id().number())
                .toList();
    }

    private static Complaint in(Complaint complaint, ScopeId... scopes) {
        return complaint.in(new TreeSet<>(List.of(scopes)));
    }

    private static Complaint aComplaint(long id, Waiting... waiting) {
        Waiting last = waiting[waiting.length - 1];
        return new Complaint(
                new IssueId(id),
                new IssueKey("CARE-" + id),
                Optional.of("Where is my <b>parcel</b>? \ud83d\ude00"),
                Optional.of(MARTA),
                id % 2 == 0 ? Optional.empty() : Optional.of(new Owner("kofi", "Kofi Osei")),
                waiting[0].from(),
                Optional.empty(),
                last.to(),
                Optional.of(NOON.plus(Duration.ofDays(3))),
                Optional.of("High"),
                new TreeSet<>(Set.of(CARE)),
                List.of(waiting));
    }

    private static Waiting since(Instant from) {
        return new Waiting(from, Optional.empty());
    }

    private static Waiting between(Instant from, int seconds) {
        return new Waiting(from, Optional.of(from.plusSeconds(seconds)));
    }
}
