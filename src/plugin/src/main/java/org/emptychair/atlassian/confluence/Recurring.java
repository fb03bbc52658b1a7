package org.emptychair.atlassian.confluence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.emptychair.atlassian.ao.AoTimetable;
import org.emptychair.atlassian.mail.Mailer;
import org.emptychair.atlassian.mail.PostNow;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Soon;
import org.emptychair.chair.series.SeriesLetters;
import org.emptychair.chair.series.SeriesRound;
import org.emptychair.chair.series.Timetable;
import org.emptychair.outbox.Courier;
import org.emptychair.outbox.Outbox;

/**
 * Meetings that come back, and the job that makes their pages.
 *
 * @param soon does it in a moment when somebody set one up
 */
record Recurring(Timetable timetable, SeriesLetters letters, ClusterJob job, Soon soon) {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Recurring of(ConfluenceRoot root) {
        ConfluenceServices services = root.services();
        Timetable timetable = new AoTimetable(services.database(), services.locks());
        SeriesRound round = new SeriesRound(timetable, new SeriesPages(root), root.clock());
        ClusterJob job =
                new ClusterJob(
                        "org.emptychair.series",
                        round::run,
                        services.scheduler(),
                        services.locks());
        return new Recurring(
                timetable,
                new SeriesLetters(timetable, root.clock()),
                job,
                new Soon("empty-chair-series", Duration.ZERO, () -> now(job, round)));
    }

    private static void now(ClusterJob job, SeriesRound round) {
        job.runWithin(PATIENCE, () -> round.run(() -> true));
        Desk.find(PostNow.class).ifPresent(PostNow::soon);
    }

    /** Puts in who writes and who brings the mails about series that stopped. */
    void join(
            ConfluenceRoot root,
            Mailer mailer,
            List<Courier> couriers,
            List<Consumer<Outbox>> writers) {
        couriers.add(SeriesMails.courier(root, letters, mailer));
        writers.add(letters::post);
    }

    void begin(Clock clock) {
        job.start(clock.instant().plus(EVERY), EVERY);
    }

    void end() {
        job.close();
        soon.close();
    }
}
