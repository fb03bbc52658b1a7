package org.emptychair.habit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.emptychair.chair.seat.Seating;
import org.emptychair.chair.seat.Seats;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.State;
import org.emptychair.decision.Wanted;
import org.emptychair.issue.IssueId;
import org.emptychair.week.IsoWeek;

/** Reads what closed meetings decided for whoever sat there. */
public final class SeatOutcomes {
    private final Seats seats;
    private final Decisions decisions;

    public SeatOutcomes(Seats seats, Decisions decisions) {
        this.seats = seats;
        this.decisions = decisions;
    }

    /** A guest waits on no issue: whatever their meeting decided was decided before them. */
    public SeatOutcome of(Closing closing, ZoneId here) {
        long page = closing.meeting().pageId();
        Optional<Seating> seating = seats.on(page, IsoWeek.of(day(closing, here)));
        if (seating.isEmpty()) {
            return SeatOutcome.NOBODY_SAT;
        }
        Optional<IssueId> sat = seating.get().issue();
        return decided(page).stream().anyMatch(it -> sat.isEmpty() || serves(it, sat.get()))
                ? SeatOutcome.DECIDED
                : SeatOutcome.UNDECIDED;
    }

    /** When a meeting was, or was closed where its page names no day. */
    static LocalDate day(Closing closing, ZoneId here) {
        return closing.meeting().day().orElseGet(() -> LocalDate.ofInstant(closing.at(), here));
    }

    private List<Decision> decided(long page) {
        return decisions.newest(
                Wanted.ALL.onPage(page).in(State.DECIDED, State.DONE, State.SUPERSEDED),
                Optional.empty(),
                Decisions.MOST);
    }

    private static boolean serves(Decision decision, IssueId issue) {
        return decision.terms().issues().stream()
                .flatMap(it -> it.id().stream())
                .anyMatch(issue::equals);
    }
}
