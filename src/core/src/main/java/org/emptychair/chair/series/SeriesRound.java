package org.emptychair.chair.series;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/**
 * One round of making the pages that are due. It may be stopped anywhere: what it is about to make
 * is noted before, so the next round goes on with it and finds the page that is there already.
 */
public final class SeriesRound {
    /** A page that could not be made is tried again after this. */
    static final Duration PAUSE = Duration.ofMinutes(5);

    private final Timetable timetable;
    private final PageMaker maker;
    private final Clock clock;

    public SeriesRound(Timetable timetable, PageMaker maker, Clock clock) {
        this.timetable = timetable;
        this.maker = maker;
        this.clock = clock;
    }

    /**
     * @param goOn asked between two series
     */
    public void run(BooleanSupplier goOn) {
        timetable.all().stream()
                .takeWhile(any -> goOn.getAsBoolean())
                .filter(MeetingSeries::isRunning)
                .forEach(this::makeIfDue);
    }

    private void makeIfDue(MeetingSeries series) {
        Instant now = clock.instant();
        series.plan()
                .rhythm()
                .due(now)
                .filter(day -> isWanted(series, day, now))
                .ifPresent(day -> make(series, day, now));
    }

    private boolean isWanted(MeetingSeries series, LocalDate day, Instant now) {
        return timetable
                .occurrence(series.id(), day)
                .map(
                        known ->
                                switch (known.state()) {
                                    case MADE, TAKEN -> false;
                                    case REFUSED -> true;
                                    case UNDER_WAY -> !now.isBefore(known.at().plus(PAUSE));
                                })
                .orElse(true);
    }

    private void make(MeetingSeries series, LocalDate day, Instant now) {
        timetable.note(series.id(), Occurrence.of(day, Occurrence.State.UNDER_WAY, now));
        PageMaker.Outcome outcome = maker.make(series, day);
        if (outcome instanceof PageMaker.Made made) {
            timetable.note(series.id(), Occurrence.made(day, made.page(), now));
        } else if (outcome instanceof PageMaker.Taken) {
            timetable.note(series.id(), Occurrence.of(day, Occurrence.State.TAKEN, now));
        } else if (outcome instanceof PageMaker.Refused refused) {
            timetable.note(series.id(), Occurrence.of(day, Occurrence.State.REFUSED, now));
            timetable.stop(series.id(), new Stop(refused.reason(), now));
        }
    }
}
