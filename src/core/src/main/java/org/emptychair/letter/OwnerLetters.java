package org.emptychair.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.Member;
import org.emptychair.decision.State;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Parcel;

/**
 * What owners of decisions are told by mail: once that one is theirs, and once before it is due.
 */
public final class OwnerLetters {
    /** So long before a decision is due its owner is reminded. */
    private static final int DAYS_AHEAD = 2;

    /** What was decided longer ago is written down for the record, and tells nobody. */
    private static final Duration NEWS = Duration.ofDays(3);

    private final Decisions decisions;
    private final Supplier<ZoneId> zone;
    private final Clock clock;

    public OwnerLetters(Decisions decisions, Supplier<ZoneId> zone, Clock clock) {
        this.decisions = decisions;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * The parcel for whoever a change makes an owner; absent when it makes nobody one.
     *
     * @param before absent for a new decision
     */
    public static Optional<Parcel> handed(
            Optional<Decision> before, Optional<Decision> after, Instant now) {
        Optional<String> owned = before.flatMap(OwnerLetters::owner);
        return after.filter(it -> before.isPresent() || isNews(it, now))
                .flatMap(
                        decision ->
                                owner(decision)
                                        .filter(key -> !owned.equals(Optional.of(key)))
                                        .map(
                                                key ->
                                                        new Parcel(
                                                                Parcel.Kind.OWNER_MAIL,
                                                                key,
                                                                decision.id().toString())));
    }

    private static boolean isNews(Decision decision, Instant now) {
        return decision.course().decidedAt().filter(at -> at.plus(NEWS).isAfter(now)).isPresent();
    }

    /** Whose it is to do; nobody's before it is decided and after its end. */
    private static Optional<String> owner(Decision decision) {
        return decision.terms()
                .owner()
                .filter(any -> decision.state() == State.DECIDED)
                .map(Member::key);
    }

    /**
     * Puts one parcel into the outbox for each decision that is due in a moment; doing it again
     * adds none twice.
     *
     * @return how many were new
     */
    public int post(Outbox outbox) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone.get());
        List<Parcel> parcels =
                decisions.due(today, today.plusDays(DAYS_AHEAD), Decisions.MOST).stream()
                        .flatMap(it -> reminder(it).stream())
                        .toList();
        return parcels.isEmpty() ? 0 : outbox.add(parcels, clock.instant());
    }

    /** One for each day on which it was ever due. */
    private static Optional<Parcel> reminder(Decision decision) {
        return owner(decision)
                .flatMap(
                        key ->
                                decision.terms()
                                        .due()
                                        .map(
                                                day ->
                                                        new Parcel(
                                                                Parcel.Kind.DUE_MAIL,
                                                                key,
                                                                decision.id() + " " + day)));
    }

    /** The decision that a parcel is about; absent when there is nothing to tell any more. */
    public Optional<Decision> of(Parcel parcel) {
        String[] matter = parcel.matter().split(" ", 2);
        return decisions
                .find(new DecisionId(Long.parseLong(matter[0])))
                .filter(it -> owner(it).equals(Optional.of(parcel.to())))
                .filter(
                        it ->
                                parcel.kind() == Parcel.Kind.OWNER_MAIL
                                        || reminder(it).filter(parcel::equals).isPresent());
    }
}
