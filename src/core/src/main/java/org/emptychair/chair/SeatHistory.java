package org.emptychair.chair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.emptychair.chair.seat.Seating;
import org.emptychair.complaint.Complaint;
import org.emptychair.decision.Decision;
import org.emptychair.decision.State;
import org.emptychair.decision.Wanted;
import org.emptychair.issue.IssueId;

/** Who sat in the chairs of a space, what was decided there, and how it ended. */
public final class SeatHistory {
    private static final int DECISIONS = 50;

    private final LiveChair.Stores stores;
    private final LocalDate today;

    /**
     * One meeting that had somebody in its chair, whole, before anyone's rights.
     *
     * @param customer how it went on; absent for a guest who came in person
     * @param summary of the issue; absent where there is none
     * @param decided on its page, newest first
     */
    public record Sitting(
            Seating seating,
            Optional<LastMeeting.Guest> customer,
            Optional<String> summary,
            List<Decision> decided) {
        public Sitting {
            decided = List.copyOf(decided);
        }
    }

    /**
     * @param today where the team is
     */
    public SeatHistory(LiveChair.Stores stores, LocalDate today) {
        this.stores = stores;
        this.today = today;
    }

    /**
     * The meetings of a space that are over or held today, the latest first.
     *
     * @param before only meetings held before that day; absent for all
     * @param limit 1 to {@link org.emptychair.chair.seat.Seats#MOST}
     */
    public List<Sitting> in(String space, Optional<LocalDate> before, int limit) {
        LocalDate until = before.orElse(today.plusDays(1));
        return stores.seats().latest(space, Optional.of(until), limit).stream()
                .map(this::sitting)
                .toList();
    }

    /** The meetings in which the customer of an issue sat, the latest first. */
    public List<Sitting> of(IssueId issue, int limit) {
        return stores.seats().of(issue, limit).stream()
                .filter(it -> !it.held().isAfter(today))
                .map(this::sitting)
                .toList();
    }

    private Sitting sitting(Seating seating) {
        LastMeetingReader reader = new LastMeetingReader(stores, today);
        return new Sitting(
                seating,
                seating.issue().map(any -> reader.guest(seating)),
                seating.issue().flatMap(stores.complaints()::find).flatMap(Complaint::summary),
                stores.decisions()
                        .newest(
                                Wanted.ALL
                                        .onPage(seating.meeting().pageId())
                                        .in(State.DECIDED, State.DONE),
                                Optional.empty(),
                                DECISIONS));
    }
}
