package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.servicetime.TimeWorld.INES;
import static org.emptychair.servicetime.TimeWorld.LENA;
import static org.emptychair.servicetime.TimeWorld.MONDAY;
import static org.emptychair.servicetime.TimeWorld.between;
import static org.emptychair.servicetime.TimeWorld.ofLeader;
import static org.emptychair.servicetime.TimeWorld.onDay;
import static org.emptychair.servicetime.TimeWorld.timed;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.emptychair.TestWorld;
import org.emptychair.contact.IssueKey;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.ServiceTimes.Kept;
import org.emptychair.servicetime.ServiceTimes.Outcome;
import org.junit.jupiter.api.Test;

/** What every store of service times does. */
public abstract class ServiceTimesContract {
    private static final Origin WORKLOG_9 = new Origin(Origin.JIRA, "9");

    /** A store without any service time. */
    protected abstract ServiceTimes empty();

    private static ServiceTime worklog(int minutes, Rank rank) {
        return new ServiceTime(
                WORKLOG_9,
                LENA,
                new Span.OnDay(MONDAY, minutes),
                Activity.WORKING_COMPLAINTS,
                Optional.empty(),
                Optional.of(new IssueKey("CARE-7")),
                rank,
                true);
    }

    private static Kept one(ServiceTimes times, ServiceTime time) {
        return times.keep(List.of(time)).get(0);
    }

    @Test
    void everythingToldOfATimeComesBack() {
        ServiceTimes times = empty();
        ServiceTime whole =
                new ServiceTime(
                        new Origin("tempo", "Ä\"<b>1"),
                        LENA,
                        between("2026-11-09T08:00:00Z", "2026-11-09T09:30:00Z"),
                        Activity.PREVENTING_ISSUES,
                        Optional.of(TestWorld.HOSTILE.text() + " 고객"),
                        Optional.of(TestWorld.CARE_7),
                        Rank.CALENDAR,
                        false);

        Kept kept = one(times, whole);
        Kept plain = one(times, onDay(MONDAY, 30));

        assertThat(kept.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(kept.entry().time()).isEqualTo(whole);
        assertThat(times.find(kept.entry().id())).contains(kept.entry());
        assertThat(times.find(plain.entry().id())).contains(plain.entry());
        assertThat(times.find(LENA, whole.origin())).contains(kept.entry());
        assertThat(times.find(INES, whole.origin())).isEmpty();
        assertThat(times.find(new EntryId(999_999))).isEmpty();
    }

    @Test
    void whatASourceCallsByItsIdsIsFoundWhosesoeverItIs() {
        ServiceTimes times = empty();
        Entry lenas = one(times, worklog(60, Rank.WORKLOG)).entry();
        Entry ines = one(times, ofLeader(INES, worklog(30, Rank.WORKLOG))).entry();
        one(times, onDay(MONDAY, 20));

        assertThat(times.find(Origin.JIRA, List.of("9", "10")))
                .containsExactlyInAnyOrder(lenas, ines);
        assertThat(times.find("tempo", List.of("9"))).isEmpty();
        assertThat(times.find(Origin.JIRA, List.of())).isEmpty();
    }

    @Test
    void anImportRepeatedChangesNothing() {
        ServiceTimes times = empty();
        List<ServiceTime> batch = List.of(worklog(60, Rank.WORKLOG), onDay(MONDAY, 20));
        List<Kept> first = times.keep(batch);

        List<Kept> again = times.keep(batch);

        assertThat(again).extracting(Kept::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(again)
                .extracting(Kept::entry)
                .isEqualTo(first.stream().map(Kept::entry).toList());
        assertThat(times.newest(LENA, Optional.empty(), 10)).hasSize(2);
    }

    @Test
    void whatASourceChangedIsChanged() {
        ServiceTimes times = empty();
        Entry entry = one(times, worklog(60, Rank.WORKLOG)).entry();

        Kept kept = one(times, worklog(90, Rank.WORKLOG));

        assertThat(kept.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(kept.entry()).isEqualTo(new Entry(entry.id(), 2, worklog(90, Rank.WORKLOG)));
    }

    @Test
    void ofTwoInOneBatchTheLaterWins() {
        ServiceTimes times = empty();

        List<Kept> kept = times.keep(List.of(worklog(60, Rank.WORKLOG), worklog(5, Rank.WORKLOG)));

        assertThat(kept)
                .extracting(Kept::outcome)
                .containsExactly(Outcome.IMPORTED, Outcome.UPDATED);
        assertThat(times.find(LENA, WORKLOG_9))
                .map(entry -> entry.time().span().minutes())
                .contains(5);
    }

    @Test
    void anotherLeadersTimeOfTheSameOriginIsAnother() {
        ServiceTimes times = empty();
        one(times, worklog(60, Rank.WORKLOG));

        Kept kept = one(times, ofLeader(INES, worklog(90, Rank.WORKLOG)));

        assertThat(kept.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(times.newest(LENA, Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void aSourceDoesNotUndoWhatWasCorrectedByHand() {
        ServiceTimes times = empty();
        Entry entry = one(times, worklog(60, Rank.WORKLOG)).entry();
        times.replace(entry.id(), 1, worklog(45, Rank.BY_HAND));

        Kept again = one(times, worklog(75, Rank.WORKLOG));

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(times.find(entry.id()))
                .contains(new Entry(entry.id(), 2, worklog(45, Rank.BY_HAND)));
    }

    @Test
    void aSourceDoesNotBringBackWhatWasRemovedByHand() {
        ServiceTimes times = empty();
        Entry entry = one(times, worklog(60, Rank.WORKLOG)).entry();

        assertThat(times.remove(entry.id(), 1, Rank.BY_HAND)).isTrue();
        assertThat(times.remove(entry.id(), 1, Rank.BY_HAND)).isFalse();
        assertThat(one(times, worklog(70, Rank.WORKLOG)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(times.find(entry.id())).isEmpty();
        assertThat(times.newest(LENA, Optional.empty(), 10)).isEmpty();
        assertThat(times.between(LENA, MONDAY, MONDAY)).isEmpty();
        assertThat(times.ofAll(MONDAY, MONDAY)).isEmpty();
    }

    @Test
    void whatItsSourceTookOutItMayBringBack() {
        ServiceTimes times = empty();
        Entry entry = one(times, worklog(60, Rank.WORKLOG)).entry();
        times.remove(entry.id(), 1, Rank.WORKLOG);

        Kept back = one(times, worklog(60, Rank.WORKLOG));

        assertThat(back.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(times.find(entry.id())).contains(back.entry());
    }

    @Test
    void theSecondEditorIsTold() {
        ServiceTimes times = empty();
        Entry entry = one(times, onDay(MONDAY, 60)).entry();
        ServiceTime longer = worklog(70, Rank.BY_HAND);
        times.replace(entry.id(), 1, longer);

        assertThatThrownBy(() -> times.replace(entry.id(), 1, worklog(80, Rank.BY_HAND)))
                .isInstanceOf(EditedMeanwhile.class)
                .hasMessage("version 1 was read, version 2 is kept");
        assertThatThrownBy(() -> times.remove(entry.id(), 1, Rank.BY_HAND))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(times.find(entry.id()).map(Entry::version)).contains(2);
        assertThat(times.find(entry.id()).map(it -> it.time().span())).contains(longer.span());
    }

    @Test
    void aCorrectionNeverMovesATimeToAnotherLeaderOrOrigin() {
        ServiceTimes times = empty();
        Entry entry = one(times, worklog(60, Rank.WORKLOG)).entry();

        Optional<Entry> changed = times.replace(entry.id(), 1, ofLeader(INES, onDay(MONDAY, 61)));

        assertThat(changed).map(it -> it.time().leader()).contains(LENA);
        assertThat(changed).map(it -> it.time().origin()).contains(WORKLOG_9);
        assertThat(times.newest(INES, Optional.empty(), 10)).isEmpty();
        assertThat(times.replace(new EntryId(999_999), 1, onDay(MONDAY, 1))).isEmpty();
    }

    @Test
    void entriesAreListedNewestFirstInParts() {
        ServiceTimes times = empty();
        for (int i = 0; i < 5; i++) {
            one(times, onDay(MONDAY.minusDays(i), 10 + i));
        }
        one(times, ofLeader(INES, onDay(MONDAY, 99)));

        List<Entry> first = times.newest(LENA, Optional.empty(), 3);
        List<Entry> rest = times.newest(LENA, Optional.of(first.get(2).id()), 3);

        assertThat(first).extracting(it -> it.time().span().minutes()).containsExactly(14, 13, 12);
        assertThat(rest).extracting(it -> it.time().span().minutes()).containsExactly(11, 10);
    }

    @Test
    void timesOfSomeDaysAreFoundWhateverTheZone() {
        ServiceTimes times = empty();
        ServiceTime lateSunday =
                timed("2026-11-09T05:00:00Z", "2026-11-09T07:30:00Z", Rank.WORKLOG);
        ServiceTime twoDays = timed("2026-11-09T20:00:00Z", "2026-11-10T04:00:00Z", Rank.BY_HAND);
        times.keep(List.of(lateSunday, twoDays, onDay(MONDAY.minusDays(5), 30)));

        // Late on Sunday in Los Angeles is early on Monday in UTC.
        assertThat(times.between(LENA, MONDAY.minusDays(1), MONDAY.minusDays(1)))
                .extracting(Entry::time)
                .contains(lateSunday)
                .doesNotContain(onDay(MONDAY.minusDays(5), 30));
        assertThat(times.between(LENA, MONDAY.plusDays(1), MONDAY.plusDays(1)))
                .extracting(Entry::time)
                .contains(twoDays);
        assertThat(times.between(LENA, MONDAY.plusDays(4), MONDAY.plusDays(9))).isEmpty();
        assertThat(times.between(INES, MONDAY, MONDAY)).isEmpty();
    }

    @Test
    void theAcceptedTimesOfAllLeadersComeTogether() {
        ServiceTimes times = empty();
        ServiceTime lenas = onDay(MONDAY, 10, Activity.CALL_CENTRE_SHIFT);
        ServiceTime ines = ofLeader(INES, onDay(MONDAY, 20));
        ServiceTime proposed =
                new ServiceTime(
                        new Origin("calendar", "p"),
                        LENA,
                        lenas.span(),
                        Activity.LISTENING,
                        Optional.empty(),
                        Optional.empty(),
                        Rank.CALENDAR,
                        false);
        times.keep(List.of(lenas, ines, proposed));

        assertThat(times.ofAll(MONDAY, MONDAY))
                .containsOnlyKeys(LENA, INES)
                .containsEntry(LENA, List.of(lenas))
                .containsEntry(INES, List.of(ines));
        assertThat(times.ofAll(Activity.CALL_CENTRE_SHIFT, MONDAY, MONDAY)).containsOnlyKeys(LENA);
        assertThat(times.ofAll(MONDAY.plusDays(3), MONDAY.plusDays(9))).isEmpty();
    }

    @Test
    void refusesMoreThanABatchAndKeepsNothing() {
        ServiceTimes times = empty();
        List<ServiceTime> many = Collections.nCopies(ServiceTimes.BATCH + 1, onDay(MONDAY, 1));

        assertThatThrownBy(() -> times.keep(many))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a batch has at most 1,000 service times, was given 1,001");
        assertThat(times.newest(new PersonKey(LENA.text()), Optional.empty(), 1)).isEmpty();
    }
}
