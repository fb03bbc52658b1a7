package org.emptychair.atlassian.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.emptychair.atlassian.access.Answering;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.atlassian.ao.AoMeetings;
import org.emptychair.atlassian.ao.AoQuestions;
import org.emptychair.atlassian.ao.AoSeats;
import org.emptychair.atlassian.ao.AoVersions;
import org.emptychair.atlassian.panel.Panels;
import org.emptychair.atlassian.panel.SeatChange;
import org.emptychair.atlassian.panel.SeatHistories;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.rights.ViewerRights;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Recounting;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.seat.Meetings;
import org.emptychair.chair.seat.Questions;
import org.emptychair.chair.seat.Seats;
import org.emptychair.contact.Scopes;

/**
 * The chairs of all pages: what they are read from, and who sits there.
 *
 * @param rights of readers to issues
 * @param change seats another customer because a person wishes it
 * @param histories who sat there before
 * @param watch notes the pages that have a chair
 * @param reporting what is told of all contacts on pages of their own
 * @param closing what becomes of meetings that are over
 * @param keeping for how long it is kept
 * @param looks at pages that are being drawn
 */
record Chairs(
        LiveChair.Stores stores,
        Panels panels,
        ViewerRights rights,
        SeatChange change,
        SeatHistories histories,
        MeetingWatch watch,
        Reporting reporting,
        ClusterJob job,
        Closing.Work closing,
        Keeping keeping,
        PageLooks looks) {
    private static final Duration EVERY = Duration.ofMinutes(1);

    /** What chairs share with the rest of the product. */
    record Shared(
            Voices voices,
            Theming theming,
            Scopes scopes,
            Syncing syncing,
            Deciding deciding,
            Leading leading,
            Recounting recounting) {}

    static Chairs of(ConfluenceRoot root, Shared shared) {
        ConfluenceServices services = root.services();
        ConfluencePages pages = new ConfluencePages(services);
        ViewerRights rights = rights(root);
        LiveChair.Stores stores = stores(services, shared);
        Closing closing = Closing.of(root, stores);
        Panels panels =
                panels(
                        root,
                        shared,
                        stores,
                        new Panels.Readers(root.people(), pages, rights),
                        closing);
        MeetingWatch watch =
                new MeetingWatch(
                        pages, stores.meetings(), closing.snapshots(), root.host().events());
        SeatWork work = new SeatWork(root, stores, panels, pages, watch, shared.theming().themes());
        return new Chairs(
                stores,
                panels,
                rights,
                change(root, stores, shared, panels, rights),
                new SeatHistories(stores, root.settings(), root.clock(), pages, rights),
                watch,
                Reporting.of(root, shared, stores, rights),
                job(services, work),
                closing.with(root, panels, stores, shared.voices().contacts().traces()),
                Keeping.of(root, closing),
                new PageLooks(root));
    }

    private static ClusterJob job(ConfluenceServices services, SeatWork work) {
        return new ClusterJob("org.emptychair.seats", work, services.scheduler(), services.locks());
    }

    private static Panels panels(
            ConfluenceRoot root,
            Shared shared,
            LiveChair.Stores stores,
            Panels.Readers readers,
            Closing closing) {
        return new Panels(
                stores,
                shared.scopes(),
                root.settings(),
                root.clock(),
                readers,
                closing.meetings(),
                shared.theming()::candidatesOf);
    }

    private static SeatChange change(
            ConfluenceRoot root,
            LiveChair.Stores stores,
            Shared shared,
            Panels panels,
            ViewerRights rights) {
        return new SeatChange(
                stores,
                shared.theming().themes(),
                panels,
                root.settings(),
                root.clock(),
                new SeatChange.Callers(root.people(), rights));
    }

    private static ViewerRights rights(ConfluenceRoot root) {
        return new ViewerRights(
                new ConfluenceDoors(root.services().links(), root.settings()), root.clock());
    }

    private static LiveChair.Stores stores(ConfluenceServices services, Shared shared) {
        ActiveObjects database = services.database();
        ClusterLockService locks = services.locks();
        return new LiveChair.Stores(
                shared.voices().contacts(),
                shared.theming().findings(),
                shared.syncing().complaints(),
                shared.deciding().decisions(),
                shared.voices().quotes(),
                new AoSeats(database, locks),
                new AoMeetings(database, locks),
                new AoQuestions(database, locks),
                Optional.of(shared.leading().team()),
                shared.syncing().now()::report,
                shared.recounting()::percent,
                new AoVersions(database)::current);
    }

    void offer() {
        Desk.offer(Panels.class, panels);
        Desk.offer(SeatChange.class, change);
        Desk.offer(SeatHistories.class, histories);
        Desk.offer(Answering.class, reporting.reports());
        Desk.offer(Rights.class, rights);
        Desk.offer(Seats.class, stores.seats());
        Desk.offer(Meetings.class, stores.meetings());
        Desk.offer(Questions.class, stores.questions());
        closing.offer();
    }

    void begin(Clock clock) {
        watch.begin();
        job.start(clock.instant().plus(EVERY), EVERY);
        closing.begin(clock);
        keeping.begin(clock);
    }

    void end() {
        watch.close();
        job.close();
        closing.end();
        keeping.end();
        rights.close();
    }
}
