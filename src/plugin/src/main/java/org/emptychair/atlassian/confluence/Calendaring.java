package org.emptychair.atlassian.confluence;

import java.time.Clock;
import java.time.Duration;
import org.emptychair.atlassian.calendar.CalendarFeed;
import org.emptychair.atlassian.calendar.CalendarIntake;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.sal.SalFeedHosts;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.calendar.FeedHosts;

/**
 * Leaders' calendars, from the start to the end.
 *
 * @param hosts from which feeds may come
 */
record Calendaring(FeedHosts hosts, CalendarIntake intake, ClusterJob job) {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Calendaring of(ConfluenceRoot root, Leading leading) {
        FeedHosts hosts = new SalFeedHosts(root.host().settings());
        CalendarIntake intake =
                new CalendarIntake(
                        new CalendarIntake.Stores(
                                leading.leaders(),
                                leading.calendars(),
                                leading.proposals(),
                                root.secrets(),
                                hosts,
                                new CalendarFeed(PATIENCE)),
                        () -> root.settings().current().zone(),
                        root.clock());
        ClusterJob job =
                new ClusterJob(
                        "org.emptychair.calendars.read",
                        intake,
                        root.services().scheduler(),
                        root.services().locks());
        return new Calendaring(hosts, intake, job);
    }

    void offer() {
        Desk.offer(FeedHosts.class, hosts);
        Desk.offer(CalendarIntake.class, intake);
    }

    void begin(Clock clock) {
        job.start(clock.instant().plus(EVERY), EVERY);
    }

    void end() {
        job.close();
    }
}
