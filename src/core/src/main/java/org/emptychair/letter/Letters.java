package org.emptychair.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.emptychair.contact.Department;
import org.emptychair.contact.Slice;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Parcel;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.LiveFindings;

/** The letters of all weeks: posts those that are due, and says what is in one. */
public final class Letters {
    private final Correspondence.Choices choices;
    private final Leaders leaders;
    private final Unsubscribed unsubscribed;
    private final LiveFindings findings;
    private final Supplier<ZoneId> zone;
    private final Clock clock;

    public Letters(
            Correspondence.Choices choices,
            Leaders leaders,
            Unsubscribed unsubscribed,
            LiveFindings findings,
            Supplier<ZoneId> zone,
            Clock clock) {
        this.choices = choices;
        this.leaders = leaders;
        this.unsubscribed = unsubscribed;
        this.findings = findings;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Puts one parcel into the outbox for each reader whose letter is due. Doing it again adds
     * nobody twice.
     *
     * @return how many were new
     */
    public int post(Outbox outbox) {
        Instant now = clock.instant();
        return choices.current()
                .schedule()
                .week(now, zone.get())
                .map(
                        week ->
                                outbox.add(
                                        readers().keySet().stream()
                                                .filter(it -> !unsubscribed.contains(it))
                                                .map(it -> parcel(it, week))
                                                .toList(),
                                        now))
                .orElse(0);
    }

    private static Parcel parcel(PersonKey reader, IsoWeek week) {
        return new Parcel(Parcel.Kind.WEEKLY_MAIL, reader.text(), week.toString());
    }

    /** The departments that each reader reads of today, those who unsubscribed too. */
    public SortedMap<PersonKey, Set<Department>> readers() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone.get());
        return choices.current().readers().on(today, leaders.all());
    }

    /**
     * What a reader is to be told about a week, as of now.
     *
     * @return absent when they do not want it any more, or there is nothing to say
     */
    public Optional<Letter> to(PersonKey reader, IsoWeek week) {
        return unsubscribed.contains(reader)
                ? Optional.empty()
                : Optional.ofNullable(readers().get(reader)).flatMap(it -> about(it, week));
    }

    /** What a week says to some departments, whoever reads it. */
    public Optional<Letter> about(Set<Department> departments, IsoWeek week) {
        return findings.of(List.of(Slice.ALL), week)
                .flatMap(found -> Letter.of(found, departments));
    }
}
