package org.emptychair.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.emptychair.outbox.Entry.State;
import org.emptychair.outbox.Parcel.Kind;
import org.emptychair.outbox.Reason.Cause;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");

    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final Bicycle courier = new Bicycle();
    private final Hands clock = new Hands();
    private final Round round = new Round(outbox, List.of(courier), clock);

    private void add(String... people) {
        List<Parcel> parcels = new ArrayList<>();
        for (String person : people) {
            parcels.add(new Parcel(Kind.WEEKLY_MAIL, person, "2026-W46"));
        }
        outbox.add(parcels, clock.instant());
    }

    private Entry of(String person) {
        return outbox.newest(Long.MAX_VALUE).stream()
                .filter(it -> it.parcel().to().equals(person))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsDueIsHandedOverOnce() {
        add("ines", "kofi");

        round.run(() -> true);
        round.run(() -> true);

        assertThat(courier.handed).containsExactly("ines", "kofi");
        assertThat(outbox.counts()).isEqualTo(Map.of(State.DELIVERED, 2));
    }

    @Test
    void aRoundThatIsStoppedBetweenTwoDeliveriesLosesAndDoublesNothing() {
        add("ines", "kofi", "lena");

        round.run(() -> courier.handed.isEmpty());
        assertThat(courier.handed).containsExactly("ines");
        round.run(() -> true);

        assertThat(courier.handed).containsExactly("ines", "kofi", "lena");
        assertThat(outbox.counts()).isEqualTo(Map.of(State.DELIVERED, 3));
    }

    @Test
    void whatIsDroppedWhileTheRoundRunsIsNotHandedOver() {
        add("ines", "kofi", "lena");
        courier.meanwhile =
                () -> {
                    Entry kofi = of("kofi");
                    kofi.dropped(NOON).ifPresent(dropped -> outbox.replace(kofi, dropped));
                };

        round.run(() -> true);

        assertThat(courier.handed).containsExactly("ines", "lena");
        assertThat(of("kofi").state()).isEqualTo(State.DROPPED);
    }

    @Test
    void whatWasBeingHandedOverWhenTheNodeDiedIsNotSentTwiceButShown() {
        add("ines", "kofi");
        courier.dies = true;
        assertThatThrownBy(() -> round.run(() -> true)).isInstanceOf(Killed.class);
        assertThat(of("ines").state()).isEqualTo(State.UNDER_WAY);
        courier.dies = false;

        round.run(() -> true);

        assertThat(courier.handed).containsExactly("ines", "kofi");
        assertThat(of("ines").state()).isEqualTo(State.FAILED);
        assertThat(of("ines").reason().orElseThrow().cause()).isEqualTo(Cause.UNSURE);
        assertThat(of("kofi").state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void aRefusedEntryComesBackAfterPausesThatGrow() {
        add("ines");
        List<Duration> pauses = new ArrayList<>();
        for (int i = 1; i < Entry.MOST_TRIES; i++) {
            courier.answers.add(Delivery.later(Cause.REFUSED, "421 busy"));
            round.run(() -> true);
            pauses.add(Duration.between(clock.now, of("ines").due()));
            clock.now = of("ines").due();
        }

        round.run(() -> true);

        assertThat(of("ines").state()).isEqualTo(State.DELIVERED);
        assertThat(courier.handed).hasSize(Entry.MOST_TRIES);
        assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(72));
        assertThat(pauses.subList(0, 7)).isSorted();
        assertThat(pauses.get(8)).isBetween(Duration.ofHours(12), Duration.ofHours(15));
    }

    @Test
    void anEntryThatIsNotDueYetIsLeftAlone() {
        add("ines");
        courier.answers.add(Delivery.later(Cause.REFUSED, "421 busy"));
        round.run(() -> true);
        clock.now = of("ines").due().minusMillis(1);

        round.run(() -> true);

        assertThat(courier.handed).hasSize(1);
    }

    @Test
    void whatTheOtherEndAsksForIsKeptUpToADay() {
        add("ines", "kofi");
        Reason busy = new Reason(Cause.REFUSED, "");
        courier.answers.add(new Delivery.Later(busy, Duration.ofHours(2)));
        courier.answers.add(new Delivery.Later(busy, Duration.ofSeconds(Long.MAX_VALUE)));

        round.run(() -> true);

        assertThat(of("ines").due()).isEqualTo(NOON.plus(Duration.ofHours(2)));
        assertThat(of("kofi").due()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    }

    @Test
    void anEntryThatIsNeverTakenEndsAsFailedWithItsReason() {
        add("ines");
        for (int i = 0; i < Entry.MOST_TRIES; i++) {
            courier.answers.add(Delivery.later(Cause.REFUSED, "421 busy\r\ntry later"));
            round.run(() -> true);
            clock.now = clock.now.plus(Duration.ofDays(2));
        }

        round.run(() -> true);

        assertThat(courier.handed).hasSize(Entry.MOST_TRIES);
        assertThat(of("ines").state()).isEqualTo(State.FAILED);
        assertThat(of("ines").reason()).contains(new Reason(Cause.REFUSED, "421 busy try later"));
    }

    @Test
    void aPersonMayAskForAnotherTryOrDropIt() {
        add("ines", "kofi");
        courier.answers.add(Delivery.never(Cause.NOBODY, ""));
        courier.answers.add(Delivery.never(Cause.NOBODY, ""));
        round.run(() -> true);
        Entry ines = of("ines");
        Entry kofi = of("kofi");

        outbox.replace(ines, ines.retried(clock.now).orElseThrow());
        outbox.replace(kofi, kofi.dropped(clock.now).orElseThrow());
        round.run(() -> true);

        assertThat(courier.handed).containsExactly("ines", "kofi", "ines");
        assertThat(of("ines").state()).isEqualTo(State.DELIVERED);
        assertThat(of("ines").retried(clock.now)).isEmpty();
        assertThat(of("kofi").state()).isEqualTo(State.DROPPED);
    }

    @Test
    void aParcelWithoutAReasonToBeIsNotDelivered() {
        add("ines");
        courier.answers.add(new Delivery.Needless());

        round.run(() -> true);

        assertThat(of("ines").state()).isEqualTo(State.NEEDLESS);
    }

    @Test
    void aWayThatIsClosedIsNotTriedForEveryEntry() {
        add(IntStream.range(0, 40).mapToObj(i -> "leader" + i).toArray(String[]::new));
        for (int i = 0; i < 40; i++) {
            courier.answers.add(Delivery.later(Cause.NO_WAY, ""));
        }

        round.run(() -> true);

        assertThat(courier.handed).hasSize(3);
        assertThat(outbox.counts()).isEqualTo(Map.of(State.WAITING, 40));
    }

    @Test
    void aRoundHasAnEnd() {
        add(IntStream.range(0, 640).mapToObj(i -> "leader" + i).toArray(String[]::new));

        round.run(() -> true);
        assertThat(courier.handed).hasSize(Round.MOST);
        round.run(() -> true);

        assertThat(courier.handed).hasSize(640).doesNotHaveDuplicates();
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed");
        }
    }

    /** Takes everything, unless it was told what to answer. */
    private static final class Bicycle implements Courier {
        final List<String> handed = new ArrayList<>();
        final Deque<Delivery> answers = new ArrayDeque<>();
        Runnable meanwhile = () -> {};
        boolean dies;

        @Override
        public Kind kind() {
            return Kind.WEEKLY_MAIL;
        }

        @Override
        public Delivery deliver(Parcel parcel) {
            handed.add(parcel.to());
            meanwhile.run();
            if (dies) {
                throw new Killed();
            }
            return answers.isEmpty() ? new Delivery.Done() : answers.pop();
        }
    }

    private static final class Hands extends Clock {
        Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
