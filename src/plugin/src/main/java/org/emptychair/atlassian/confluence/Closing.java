package org.emptychair.atlassian.confluence;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.emptychair.atlassian.ao.AoAudit;
import org.emptychair.atlassian.ao.AoSnapshots;
import org.emptychair.atlassian.panel.MeetingEnd;
import org.emptychair.atlassian.panel.Panels;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.audit.Audit;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.seat.Meetings;
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.chair.snapshot.Snapshots;
import org.emptychair.erasure.Erasure;
import org.emptychair.erasure.Traces;

/** What closed meetings keep, and the log of what was done to it. */
record Closing(Snapshots snapshots, Audit audit, ClosedMeetings meetings) {
    private static final Duration EVERY = Duration.ofMinutes(1);

    /** Two days and a half after a meeting's day began, nobody closes it in time any more. */
    private static final int DAYS = 3;

    static Closing of(ConfluenceRoot root, LiveChair.Stores stores) {
        Snapshots snapshots = new AoSnapshots(root.services().database(), root.services().locks());
        Audit audit = new AoAudit(root.services().database());
        return new Closing(
                snapshots,
                audit,
                new ClosedMeetings(
                        snapshots,
                        new LiveChair(stores, root.settings(), root.clock()),
                        stores.quotes(),
                        audit,
                        root.clock()));
    }

    Work with(ConfluenceRoot root, Panels panels, LiveChair.Stores stores, Traces traces) {
        MeetingEnd end =
                new MeetingEnd(
                        meetings, panels, new ConfluencePages(root.services()), root.texts());
        ClusterJob job =
                new ClusterJob(
                        "org.emptychair.closing",
                        goOn -> {
                            ZoneId zone = root.settings().current().zone();
                            LocalDate today = LocalDate.ofInstant(root.clock().instant(), zone);
                            stores
                                    .meetings()
                                    .between(today.minusDays(DAYS), today, Meetings.MOST)
                                    .stream()
                                    .takeWhile(any -> goOn.getAsBoolean())
                                    .forEach(it -> end.closeIfDue(it, zone));
                        },
                        root.services().scheduler(),
                        root.services().locks());
        return new Work(this, end, erasure(root, stores, traces), job);
    }

    private Erasure erasure(ConfluenceRoot root, LiveChair.Stores stores, Traces traces) {
        return new Erasure(
                traces, stores.complaints(), stores.seats(), snapshots, audit, root.clock());
    }

    /** The evening's job, and what a person does by hand. */
    record Work(Closing closing, MeetingEnd byHand, Erasure erasure, ClusterJob job) {
        void offer() {
            Desk.offer(ClosedMeetings.class, closing.meetings());
            Desk.offer(Snapshots.class, closing.snapshots());
            Desk.offer(Erasure.class, erasure);
            Desk.offer(Audit.class, closing.audit());
            Desk.offer(MeetingEnd.class, byHand);
        }

        void begin(Clock clock) {
            job.start(clock.instant().plus(EVERY), EVERY);
        }

        void end() {
            job.close();
        }
    }
}
