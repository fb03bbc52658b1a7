package org.emptychair.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.outbox.Parcel.Kind;
import org.junit.jupiter.api.Test;

/** What every outbox does. */
public abstract class OutboxContract {
    protected static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");
    protected static final Parcel INES = new Parcel(Kind.WEEKLY_MAIL, "ines", "2026-W46");
    private static final Parcel KOFI = new Parcel(Kind.WEEKLY_MAIL, "kofi", "2026-W46");
    private static final Parcel LATER = new Parcel(Kind.WEEKLY_MAIL, "ines", "2026-W47");
    private static final long ALL = Long.MAX_VALUE;

    /** An outbox that nothing was ever added to. */
    protected abstract Outbox empty();

    private static Entry only(Outbox outbox) {
        assertThat(outbox.newest(ALL)).hasSize(1);
        return outbox.newest(ALL).get(0);
    }

    @Test
    void aParcelIsAddedOnceHoweverOftenItComes() {
        Outbox outbox = empty();

        assertThat(outbox.add(List.of(INES, KOFI, INES), NOON)).isEqualTo(2);
        assertThat(outbox.add(List.of(INES, LATER), NOON.plusSeconds(60))).isEqualTo(1);

        assertThat(outbox.newest(ALL)).extracting(Entry::parcel).containsExactly(LATER, KOFI, INES);
        assertThat(outbox.counts()).isEqualTo(Map.of(Entry.State.WAITING, 3));
    }

    @Test
    void keysDifferByUpperAndLowerCase() {
        Outbox outbox = empty();

        int added =
                outbox.add(List.of(INES, new Parcel(Kind.WEEKLY_MAIL, "INES", "2026-W46")), NOON);

        assertThat(added).isEqualTo(2);
    }

    @Test
    void anEntryThatWasDeliveredIsStillKnown() {
        Outbox outbox = empty();
        outbox.add(List.of(INES), NOON);
        Entry waiting = only(outbox);

        outbox.replace(waiting, waiting.underWay(NOON).after(new Delivery.Done(), NOON));

        assertThat(outbox.add(List.of(INES), NOON.plusSeconds(60))).isZero();
        assertThat(outbox.counts()).isEqualTo(Map.of(Entry.State.DELIVERED, 1));
    }

    @Test
    void whatIsDueComesLongestDueFirst() {
        Outbox outbox = empty();
        outbox.add(List.of(LATER), NOON.plusSeconds(60));
        outbox.add(List.of(INES), NOON.plusSeconds(30));
        outbox.add(List.of(KOFI), NOON.plusSeconds(61));

        List<Entry> due = outbox.due(Kind.WEEKLY_MAIL, NOON.plusSeconds(60));

        assertThat(due).extracting(Entry::parcel).containsExactly(INES, LATER);
    }

    @Test
    void anEntryKeepsAllThatIsKnownOfIt() {
        Outbox outbox = empty();
        outbox.add(List.of(INES), NOON);
        Entry read = only(outbox);
        Entry failed =
                new Entry(
                        read.id(),
                        INES,
                        Entry.State.FAILED,
                        Entry.MOST_TRIES,
                        NOON.plusMillis(7),
                        NOON.plusMillis(8),
                        Optional.of(new Reason(Reason.Cause.REFUSED, "550 no \"such\" box")));

        assertThat(outbox.replace(read, failed)).isTrue();

        assertThat(outbox.find(read.id())).contains(failed);
        assertThat(outbox.in(Entry.State.FAILED, ALL)).containsExactly(failed);
        assertThat(outbox.in(Entry.State.WAITING, ALL)).isEmpty();
        assertThat(outbox.due(Kind.WEEKLY_MAIL, NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void whoeverReadAnEntryBeforeItChangedReplacesNothing() {
        Outbox outbox = empty();
        outbox.add(List.of(INES), NOON);
        Entry read = only(outbox);
        Entry underWay = read.underWay(NOON);
        outbox.replace(read, underWay);

        assertThat(outbox.replace(read, read.dropped(NOON).orElseThrow())).isFalse();
        assertThat(outbox.find(read.id())).contains(underWay);
        assertThat(outbox.find(read.id() + 1)).isEmpty();
    }

    @Test
    void pagesHaveAnEnd() {
        Outbox outbox = empty();
        List<Parcel> many = new ArrayList<>();
        for (int i = 0; i < Outbox.MOST + 20; i++) {
            many.add(new Parcel(Kind.WEEKLY_MAIL, "leader" + i, "2026-W46"));
        }
        outbox.add(many, NOON);

        List<Entry> newest = outbox.newest(ALL);
        List<Entry> rest = outbox.in(Entry.State.WAITING, newest.get(Outbox.MOST - 1).id());

        assertThat(newest).hasSize(Outbox.MOST);
        assertThat(outbox.due(Kind.WEEKLY_MAIL, NOON)).hasSize(Outbox.MOST);
        assertThat(rest).hasSize(20);
        assertThat(rest.get(19).parcel()).isEqualTo(many.get(0));
    }

    @Test
    void whatIsOverIsForgottenOnceItIsOldAndNothingElseIs() {
        Outbox outbox = empty();
        outbox.add(List.of(INES, KOFI), NOON);
        Entry kofi = outbox.newest(ALL).get(0);
        outbox.replace(kofi, kofi.underWay(NOON).after(new Delivery.Done(), NOON));

        assertThat(outbox.forget(NOON)).isZero();
        assertThat(outbox.forget(NOON.plus(Duration.ofDays(1)))).isEqualTo(1);
        assertThat(only(outbox).parcel()).isEqualTo(INES);
    }
}
