package org.emptychair.chair.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.chair.series.SeriesWorld.THURSDAY;
import static org.emptychair.chair.series.SeriesWorld.leadershipMeeting;
import static org.emptychair.chair.series.SeriesWorld.thursdays;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.leader.PersonKey;
import org.junit.jupiter.api.Test;

/** What every timetable does. */
public abstract class TimetableContract {
    private static final Instant NOW = Instant.parse("2026-11-25T17:00:00Z");
    private static final Plan PLAN =
            leadershipMeeting(thursdays(Ahead.EVENING_BEFORE, THURSDAY.plusWeeks(4)));

    /** One without any series. */
    protected abstract Timetable empty();

    @Test
    void aSeriesIsFoundAsItWasSetUp() {
        Timetable timetable = empty();

        long id = timetable.add(PLAN);

        MeetingSeries series = new MeetingSeries(id, PLAN, Optional.empty(), Optional.empty());
        assertThat(timetable.find(id)).contains(series);
        assertThat(timetable.all()).containsExactly(series);
        assertThat(timetable.find(id + 1)).isEmpty();
    }

    @Test
    void aSeriesIsPlannedAnew() {
        Timetable timetable = empty();
        long id = timetable.add(PLAN);
        Plan other =
                new Plan(
                        new PersonKey("user-lena.berg"),
                        "OPS",
                        Optional.empty(),
                        "Betrieb \u201eheute\u201c {date}",
                        new Rhythm(
                                DayOfWeek.MONDAY,
                                0,
                                ZoneOffset.UTC,
                                new TreeSet<>(),
                                Ahead.ONE_DAY));

        assertThat(timetable.replace(id, other)).isTrue();
        assertThat(timetable.replace(id + 1, other)).isFalse();

        assertThat(timetable.find(id)).map(MeetingSeries::plan).contains(other);
    }

    @Test
    void aSeriesIsStoppedOnceAndGoesOnOnce() {
        Timetable timetable = empty();
        long id = timetable.add(PLAN);
        Stop stop = new Stop(Stop.Reason.NOT_ALLOWED, NOW);

        assertThat(timetable.stop(id, stop)).isTrue();
        assertThat(timetable.stop(id, new Stop(Stop.Reason.BY_HAND, NOW.plusSeconds(1)))).isFalse();

        assertThat(timetable.find(id).flatMap(MeetingSeries::stop)).contains(stop);
        assertThat(timetable.goOn(id)).isTrue();
        assertThat(timetable.goOn(id)).isFalse();
        assertThat(timetable.find(id).orElseThrow().isRunning()).isTrue();
        assertThat(timetable.stop(id + 1, stop)).isFalse();
    }

    @Test
    void whatBecameOfAMeetingsPageIsNotedInPlaceOfWhatWas() {
        Timetable timetable = empty();
        long id = timetable.add(PLAN);
        Occurrence made = Occurrence.made(THURSDAY, 40, NOW.plusSeconds(1));

        timetable.note(id, Occurrence.of(THURSDAY, Occurrence.State.UNDER_WAY, NOW));
        timetable.note(id, made);

        assertThat(timetable.occurrence(id, THURSDAY)).contains(made);
        assertThat(timetable.occurrence(id, THURSDAY.plusWeeks(1))).isEmpty();
        assertThat(timetable.occurrence(id + 1, THURSDAY)).isEmpty();
        assertThat(timetable.find(id).flatMap(MeetingSeries::last)).contains(made);
    }

    @Test
    void ofSeveralMeetingsTheLatestIsTheLast() {
        Timetable timetable = empty();
        long id = timetable.add(PLAN);
        long other = timetable.add(PLAN);
        Occurrence taken = Occurrence.of(THURSDAY.plusWeeks(1), Occurrence.State.TAKEN, NOW);

        timetable.note(id, taken);
        timetable.note(id, Occurrence.made(THURSDAY, 40, NOW));
        timetable.note(other, Occurrence.made(THURSDAY.plusWeeks(2), 41, NOW));

        assertThat(timetable.all())
                .extracting(it -> it.last().orElseThrow().day())
                .containsExactly(THURSDAY.plusWeeks(1), THURSDAY.plusWeeks(2));
    }

    @Test
    void aRemovedSeriesLeavesNothingToTheNext() {
        Timetable timetable = empty();
        long id = timetable.add(PLAN);
        timetable.note(id, Occurrence.made(THURSDAY, 40, NOW));

        assertThat(timetable.remove(id)).isTrue();
        assertThat(timetable.remove(id)).isFalse();

        assertThat(timetable.all()).isEmpty();
        assertThat(timetable.occurrence(id, THURSDAY)).isEmpty();
        assertThat(timetable.find(timetable.add(PLAN)).flatMap(MeetingSeries::last)).isEmpty();
    }
}
