package org.emptychair.atlassian.panel;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.chair.LastMeeting;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.SeatHistory;
import org.emptychair.chair.Sight;
import org.emptychair.chair.seat.Seating;
import org.emptychair.complaint.Complaint;
import org.emptychair.contact.IssueKey;
import org.emptychair.decision.Decision;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.setting.Mode;
import org.emptychair.setting.Settings;

/** Who sat in which chair, as far as the one who asks may know. */
public final class SeatHistories {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int OF_ONE_ISSUE = 50;

    private final LiveChair.Stores stores;
    private final Settings settings;
    private final Clock clock;
    private final Pages pages;
    private final Rights rights;

    /**
     * Some meetings.
     *
     * @param next the day before which there may be more; absent for none
     * @param pending of how many it is not known yet whether the caller may see who sat there
     */
    public record Told(List<Line> lines, Optional<LocalDate> next, int pending) {
        public Told {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One meeting.
     *
     * @param day the meeting's, else the last of its week
     * @param guest what somebody who came in person is called
     * @param customer how it went on for who sat there; their issue only for who may see it
     * @param summary of that issue, only for who may see it
     */
    public record Line(
            long pageId,
            String title,
            LocalDate day,
            Seating.Why why,
            Optional<String> guest,
            Optional<LastMeeting.Guest> customer,
            Optional<String> summary,
            List<Decision> decided) {
        public Line {
            decided = List.copyOf(decided);
        }
    }

    public SeatHistories(
            LiveChair.Stores stores, Settings settings, Clock clock, Pages pages, Rights rights) {
        this.stores = stores;
        this.settings = settings;
        this.clock = clock;
        this.pages = pages;
        this.rights = rights;
    }

    /**
     * Meetings of a space, the latest first.
     *
     * @param before only meetings held before that day; absent for all until today
     */
    public Told in(String space, Optional<LocalDate> before, int limit) {
        List<SeatHistory.Sitting> found = history().in(space, before, limit);
        Optional<LocalDate> next = Optional.empty();
        if (found.size() == limit) {
            // The last day may have more meetings than fit: it comes whole on the next page.
            LocalDate last = found.get(limit - 1).seating().held();
            boolean single = found.get(0).seating().held().equals(last);
            found =
                    found.stream()
                            .filter(it -> single || it.seating().held().isAfter(last))
                            .toList();
            next = Optional.of(single ? last : last.plusDays(1));
        }
        return told(found, next);
    }

    /**
     * When the customer of an issue sat in a chair, and where.
     *
     * @return nothing when Jira does not show the issue to the one who asks
     */
    public Told of(IssueKey key) {
        Optional<IssueId> issue = stores.complaints().named(key).map(Complaint::id);
        Set<IssueId> asked = issue.stream().collect(Collectors.toSet());
        Rights.Known known = rights.ask(asked, PATIENCE);
        if (!known.visible().containsAll(asked)) {
            boolean open = known.check() == Sight.Check.GOES_ON && known.hidden().isEmpty();
            return new Told(List.of(), Optional.empty(), open ? 1 : 0);
        }
        List<Line> lines =
                issue.map(it -> history().of(it, OF_ONE_ISSUE)).orElse(List.of()).stream()
                        .filter(it -> pages.mayView(it.seating().meeting().pageId()))
                        .map(it -> line(it, true))
                        .toList();
        return new Told(lines, Optional.empty(), 0);
    }

    private SeatHistory history() {
        return new SeatHistory(
                stores, LocalDate.ofInstant(clock.instant(), settings.current().zone()));
    }

    private Told told(List<SeatHistory.Sitting> found, Optional<LocalDate> next) {
        List<SeatHistory.Sitting> open =
                found.stream()
                        .filter(it -> pages.mayView(it.seating().meeting().pageId()))
                        .toList();
        Set<IssueId> issues =
                open.stream()
                        .flatMap(it -> it.seating().issue().stream())
                        .collect(Collectors.toSet());
        Sight sight = sight(issues);
        return new Told(
                open.stream()
                        .map(it -> line(it, it.seating().issue().filter(sight::sees).isPresent()))
                        .toList(),
                next,
                (int) issues.stream().filter(sight::isPending).count());
    }

    private Sight sight(Set<IssueId> issues) {
        Mode mode = settings.current().mode();
        if (mode == Mode.SHARED) {
            return Sight.unknown(mode);
        }
        Rights.Known known = rights.ask(issues, PATIENCE);
        return new Sight(
                mode, known.check(), known.visible(), known.hidden(), Set.of(), Optional.empty());
    }

    private Line line(SeatHistory.Sitting sitting, boolean named) {
        Seating seating = sitting.seating();
        long page = seating.meeting().pageId();
        return new Line(
                page,
                pages.sheet(page).map(Sheet::title).orElse(""),
                seating.held(),
                seating.choice().why(),
                seating.guest(),
                sitting.customer().map(it -> named ? it : unnamed(it)),
                sitting.summary().filter(any -> named),
                sitting.decided());
    }

    /** How it ended may be known of everybody, as on the panel. */
    private static LastMeeting.Guest unnamed(LastMeeting.Guest guest) {
        Optional<IssueRef> none = Optional.empty();
        return new LastMeeting.Guest(none, guest.fate(), Optional.empty(), Optional.empty());
    }
}
