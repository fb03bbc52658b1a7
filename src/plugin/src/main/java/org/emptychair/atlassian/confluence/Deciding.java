package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.atlassian.access.Issues;
import org.emptychair.atlassian.ao.AoAddedLinks;
import org.emptychair.atlassian.ao.AoDecisions;
import org.emptychair.atlassian.ao.AoIssueNames;
import org.emptychair.atlassian.ao.AoOutbox;
import org.emptychair.atlassian.ao.AoReadPages;
import org.emptychair.atlassian.mail.PostNow;
import org.emptychair.atlassian.minutes.Minutes;
import org.emptychair.atlassian.minutes.MinutesReading;
import org.emptychair.atlassian.minutes.PageScribe;
import org.emptychair.atlassian.minutes.PageTexts;
import org.emptychair.atlassian.minutes.ReadPages;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.sal.HostServices;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Soon;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.IssueNames;
import org.emptychair.link.AddedLinks;
import org.emptychair.link.LinkCourier;
import org.emptychair.link.Retelling;

/**
 * Decisions, and what keeps them as pages state them.
 *
 * @param added issues that were linked from their own side
 * @param outbox where what follows from decisions waits
 * @param reading comes back every ten seconds, and finds nothing to do nearly always
 * @param readingSoon does it at once when a page changed on this node
 */
record Deciding(
        Decisions decisions,
        AddedLinks added,
        IssueNames names,
        AoOutbox outbox,
        PageWatch watch,
        MinutesReading minutes,
        ClusterJob reading,
        Soon readingSoon) {
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** An event comes before the change it tells of is committed. */
    private static final Duration COMMIT = Duration.ofSeconds(1);

    static Deciding of(
            HostServices host,
            ConfluenceServices services,
            ContentPermissionManager restrictions,
            Accounts accounts,
            Clock clock) {
        AoOutbox outbox = new AoOutbox(services.database(), services.locks());
        Decisions decisions = new AoDecisions(services.database(), services.locks(), outbox, clock);
        IssueNames names = new AoIssueNames(services.database());
        AddedLinks added = new AoAddedLinks(services.database(), services.locks(), outbox, clock);
        ReadPages pages = new AoReadPages(services.database(), services.locks());
        MinutesReading work =
                reading(
                        pages,
                        new ConfluencePageTexts(
                                services.pages(), restrictions, host.transactions()),
                        new Minutes(decisions, accounts, names),
                        new Retelling(decisions, added, outbox, clock));
        ClusterJob reading =
                new ClusterJob(
                        "org.emptychair.minutes", work, services.scheduler(), services.locks());
        Soon soon = new Soon("empty-chair-minutes", COMMIT, () -> readHinted(reading, work));
        return new Deciding(
                decisions,
                added,
                names,
                outbox,
                new PageWatch(pages, soon::ask),
                work,
                reading,
                soon);
    }

    private static MinutesReading reading(
            ReadPages pages, PageTexts texts, Minutes minutes, LongConsumer retelling) {
        Runnable then = () -> Desk.find(PostNow.class).ifPresent(PostNow::soon);
        return new MinutesReading(pages, texts, minutes, retelling, then);
    }

    private static void readHinted(ClusterJob reading, MinutesReading work) {
        reading.runWithin(PATIENCE, () -> work.readHinted(() -> true));
    }

    void offer(ConfluenceRoot root) {
        Desk.offer(Decisions.class, decisions);
        Desk.offer(AddedLinks.class, added);
        Desk.offer(IssueNames.class, names);
        Desk.offer(Issues.class, new ConfluenceIssues(root));
        Desk.offer(LinkCourier.Words.class, new ConfluenceLinkWords(root));
        Desk.offer(PageScribe.class, new ConfluenceScribe(root));
    }

    /** Reads a page at once, or leaves it to another run that is at it. */
    void read(long page) {
        reading.runWithin(PATIENCE, () -> minutes.read(page));
    }

    void begin(EventPublisher events, Clock clock) {
        events.register(watch);
        reading.start(clock.instant().plus(EVERY), EVERY);
    }

    void end(EventPublisher events) {
        events.unregister(watch);
        readingSoon.close();
        reading.close();
    }
}
