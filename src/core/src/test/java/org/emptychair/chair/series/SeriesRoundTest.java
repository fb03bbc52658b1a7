package org.emptychair.chair.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.chair.series.SeriesWorld.THURSDAY;
import static org.emptychair.chair.series.SeriesWorld.leadershipMeeting;
import static org.emptychair.chair.series.SeriesWorld.thursdays;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emptychair.outbox.InMemoryOutbox;
import org.emptychair.outbox.Parcel;
import org.junit.jupiter.api.Test;

class SeriesRoundTest {
    private static final Instant EVENING = Instant.parse("2026-11-25T17:00:00Z");

    private final Timetable timetable = new InMemoryTimetable();
    private final Wiki wiki = new Wiki();
    private final long id = timetable.add(leadershipMeeting(thursdays(Ahead.EVENING_BEFORE)));

    /** Pages by title; each knows its mark, as the product's pages do. */
    private static final class Wiki implements PageMaker {
        private final Map<String, UUID> pages = new LinkedHashMap<>();
        private final List<LocalDate> asked = new ArrayList<>();
        private Outcome refusal = new Failed();
        private boolean refuses;
        private boolean diesAfterwards;

        @Override
        public Outcome make(MeetingSeries series, LocalDate meeting) {
            asked.add(meeting);
            if (refuses) {
                return refusal;
            }
            String title = series.plan().titleOf(meeting);
            UUID there = pages.putIfAbsent(title, series.mark(meeting));
            if (diesAfterwards) {
                throw new IllegalStateException("killed");
            }
            return there == null || there.equals(series.mark(meeting))
                    ? new Made(new ArrayList<>(pages.keySet()).indexOf(title) + 1L)
                    : new Taken();
        }

        void refuse(Outcome why) {
            refuses = true;
            refusal = why;
        }
    }

    private void round(Instant now) {
        new SeriesRound(timetable, wiki, Clock.fixed(now, ZoneOffset.UTC)).run(() -> true);
    }

    private Occurrence.State state() {
        return timetable.occurrence(id, THURSDAY).orElseThrow().state();
    }

    @Test
    void thursdaysPageIsMadeOnWednesdayEveningAndOnce() {
        round(EVENING.minusSeconds(1));
        assertThat(wiki.pages).isEmpty();

        round(EVENING);
        round(EVENING);
        round(EVENING.plus(Duration.ofHours(3)));

        assertThat(wiki.pages.keySet()).containsExactly("Leadership meeting 2026-11-26");
        assertThat(timetable.occurrence(id, THURSDAY))
                .contains(Occurrence.made(THURSDAY, 1, EVENING));
    }

    @Test
    void eachWeekHasItsPage() {
        for (int day = 0; day < 21; day++) {
            round(EVENING.plus(Duration.ofDays(day)));
        }

        assertThat(wiki.pages.keySet())
                .containsExactly(
                        "Leadership meeting 2026-11-26",
                        "Leadership meeting 2026-12-03",
                        "Leadership meeting 2026-12-10");
    }

    @Test
    void whoeverIsKilledBeforeNotingThePageFindsItAgain() {
        wiki.diesAfterwards = true;
        assertThatThrownBy(() -> round(EVENING)).hasMessage("killed");
        wiki.diesAfterwards = false;
        assertThat(state()).isEqualTo(Occurrence.State.UNDER_WAY);

        round(EVENING.plus(SeriesRound.PAUSE).minusMillis(1));
        assertThat(state()).isEqualTo(Occurrence.State.UNDER_WAY);
        round(EVENING.plus(SeriesRound.PAUSE));

        assertThat(state()).isEqualTo(Occurrence.State.MADE);
        assertThat(wiki.pages).hasSize(1);
    }

    @Test
    void aPageThatSomebodyElseMadeOfThatTitleIsLeftAlone() {
        UUID other = UUID.randomUUID();
        wiki.pages.put("Leadership meeting 2026-11-26", other);

        round(EVENING);
        round(EVENING.plus(Duration.ofHours(1)));

        assertThat(state()).isEqualTo(Occurrence.State.TAKEN);
        assertThat(wiki.pages.values()).containsExactly(other);
        assertThat(timetable.find(id).orElseThrow().isRunning()).isTrue();
    }

    @Test
    void whoMayNotMakeThePageAnyMoreStopsTheSeriesAndIsToldOnce() {
        InMemoryOutbox outbox = new InMemoryOutbox();
        SeriesLetters letters = new SeriesLetters(timetable, Clock.fixed(EVENING, ZoneOffset.UTC));
        wiki.refuse(new PageMaker.Refused(Stop.Reason.NOT_ALLOWED));

        round(EVENING);
        round(EVENING.plus(Duration.ofHours(1)));

        assertThat(timetable.find(id).flatMap(MeetingSeries::stop))
                .contains(new Stop(Stop.Reason.NOT_ALLOWED, EVENING));
        assertThat(wiki.asked).containsExactly(THURSDAY);
        assertThat(letters.post(outbox)).isEqualTo(1);
        assertThat(letters.post(outbox)).isZero();
        Parcel parcel = outbox.due(Parcel.Kind.SERIES_MAIL, EVENING).get(0).parcel();
        assertThat(parcel.to()).isEqualTo("user-ines.haddad");
        assertThat(letters.of(parcel)).map(MeetingSeries::id).contains(id);
    }

    @Test
    void onceItGoesOnThePageIsMadeAndNobodyIsTold() {
        SeriesLetters letters = new SeriesLetters(timetable, Clock.fixed(EVENING, ZoneOffset.UTC));
        InMemoryOutbox outbox = new InMemoryOutbox();
        wiki.refuse(new PageMaker.Refused(Stop.Reason.PARENT_GONE));
        round(EVENING);
        letters.post(outbox);
        Parcel parcel = outbox.due(Parcel.Kind.SERIES_MAIL, EVENING).get(0).parcel();
        wiki.refuses = false;

        timetable.goOn(id);
        round(EVENING.plusSeconds(1));

        assertThat(state()).isEqualTo(Occurrence.State.MADE);
        assertThat(letters.of(parcel)).isEmpty();
    }

    @Test
    void nobodyIsWrittenToWhoStoppedItThemselvesOrIsGone() {
        SeriesLetters letters = new SeriesLetters(timetable, Clock.fixed(EVENING, ZoneOffset.UTC));
        timetable.stop(id, new Stop(Stop.Reason.BY_HAND, EVENING));
        long other = timetable.add(leadershipMeeting(thursdays(Ahead.ONE_DAY)));
        timetable.stop(other, new Stop(Stop.Reason.PERSON_GONE, EVENING));

        assertThat(letters.post(new InMemoryOutbox())).isZero();
        round(EVENING);
        assertThat(wiki.asked).isEmpty();
    }

    @Test
    void whatBrokeIsTriedAgainAfterAWhile() {
        wiki.refuse(new PageMaker.Failed());
        round(EVENING);
        round(EVENING.plusSeconds(60));
        assertThat(wiki.asked).hasSize(1);
        wiki.refuses = false;

        round(EVENING.plus(SeriesRound.PAUSE));

        assertThat(state()).isEqualTo(Occurrence.State.MADE);
    }

    @Test
    void aTitleWithoutTheDayIsRefused() {
        assertThatThrownBy(
                        () ->
                                new Plan(
                                        SeriesWorld.INES,
                                        "LEAD",
                                        Optional.empty(),
                                        "Leadership meeting",
                                        thursdays(Ahead.ONE_DAY)))
                .hasMessage("title has no {date}: Leadership meeting");
    }
}
