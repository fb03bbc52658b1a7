package org.emptychair.chair.series;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Parcel;

/** What those who set up a series are told by mail: that it stopped by itself, once. */
public final class SeriesLetters {
    /** What stopped longer ago is no news. */
    private static final Duration NEWS = Duration.ofDays(30);

    private final Timetable timetable;
    private final Clock clock;

    public SeriesLetters(Timetable timetable, Clock clock) {
        this.timetable = timetable;
        this.clock = clock;
    }

    /**
     * Puts one parcel into the outbox for each series that stopped; doing it again adds none twice.
     *
     * @return how many were new
     */
    public int post(Outbox outbox) {
        Instant now = clock.instant();
        List<Parcel> parcels =
                timetable.all().stream()
                        .filter(it -> it.stop().filter(stop -> isNews(stop, now)).isPresent())
                        .flatMap(it -> parcel(it).stream())
                        .toList();
        return parcels.isEmpty() ? 0 : outbox.add(parcels, now);
    }

    private static boolean isNews(Stop stop, Instant now) {
        return stop.at().plus(NEWS).isAfter(now);
    }

    /** One for each time that it stops. */
    private static Optional<Parcel> parcel(MeetingSeries series) {
        return series.stop()
                .filter(it -> it.reason().isTold())
                .map(
                        stop ->
                                new Parcel(
                                        Parcel.Kind.SERIES_MAIL,
                                        series.plan().by().text(),
                                        series.id() + " " + stop.at().toEpochMilli()));
    }

    /** The series that a parcel is about; absent when there is nothing to tell any more. */
    public Optional<MeetingSeries> of(Parcel parcel) {
        return timetable
                .find(Long.parseLong(parcel.matter().split(" ", 2)[0]))
                .filter(it -> parcel(it).filter(parcel::isSame).isPresent());
    }
}
