package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.servicetime.TimeWorld.INES;
import static org.emptychair.servicetime.TimeWorld.LENA;
import static org.emptychair.servicetime.TimeWorld.MONDAY;
import static org.emptychair.servicetime.TimeWorld.ofLeader;
import static org.emptychair.servicetime.TimeWorld.onDay;
import static org.emptychair.servicetime.TimeWorld.timed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of service times keeps of persons' changes. */
public abstract class EditsContract {
    /** A store without any service time. */
    protected abstract ServiceTimes empty();

    private static ServiceTime worklog(int minutes) {
        return new ServiceTime(
                new Origin(Origin.JIRA, "9"),
                LENA,
                new Span.OnDay(MONDAY, minutes),
                Activity.WORKING_COMPLAINTS,
                Optional.empty(),
                Optional.empty(),
                Rank.WORKLOG,
                true);
    }

    private static Entry one(ServiceTimes times, ServiceTime time) {
        return times.keep(List.of(time)).get(0).entry();
    }

    @Test
    void whatPersonsChangeIsKeptWithWhoAndWhenNewestFirst() {
        ServiceTimes times = empty();
        Edit.By lena = new Edit.By(LENA, Instant.parse("2026-11-10T09:00:00Z"));
        Edit.By ines = new Edit.By(INES, Instant.parse("2026-11-10T10:00:00.123Z"));
        Entry entry = one(times, ofLeader(LENA, onDay(MONDAY, 60)));
        ServiceTime timed = timed("2026-11-09T08:00:00Z", "2026-11-09T09:30:00Z", Rank.BY_HAND);

        times.replace(entry.id(), 1, timed, lena);
        times.replace(entry.id(), 2, ofLeader(LENA, onDay(MONDAY, 75)), ines);
        times.remove(entry.id(), 3, lena);

        List<Edit> edits = times.edits(LENA, 9);
        assertThat(edits).extracting(Edit::by).containsExactly(lena, ines, lena);
        assertThat(edits)
                .extracting(edit -> edit.before().span().minutes())
                .containsExactly(75, 90, 60);
        assertThat(edits)
                .extracting(edit -> edit.after().map(time -> time.span().minutes()))
                .containsExactly(Optional.empty(), Optional.of(75), Optional.of(90));
        assertThat(edits.get(1).before().span().instants()).isPresent();
        assertThat(times.edits(LENA, 2)).isEqualTo(edits.subList(0, 2));
        assertThat(times.edits(INES, 9)).isEmpty();
    }

    @Test
    void whatWasRefusedOrChangedByASourceIsNoEdit() {
        ServiceTimes times = empty();
        Edit.By lena = new Edit.By(LENA, Instant.EPOCH);
        Entry entry = one(times, worklog(60));
        one(times, worklog(75));

        assertThatThrownBy(() -> times.remove(entry.id(), 1, lena))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(times.remove(new EntryId(4711), 1, lena)).isFalse();

        assertThat(times.edits(LENA, 9)).isEmpty();
    }
}
