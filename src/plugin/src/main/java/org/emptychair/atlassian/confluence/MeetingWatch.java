package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.emptychair.atlassian.panel.MeetingDay;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.Meetings;
import org.emptychair.chair.snapshot.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes which pages have a chair on them, whenever a page is written, moved or thrown away.
 *
 * <p>Confluence tells a plugin no cheaper way to find the pages that carry its macro.
 */
public final class MeetingWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MeetingWatch.class);

    private static final int MOST_LOOKED = 1_000;
    private static final int MOST_KNOWN = 100_000;

    private final Set<Long> looked = ConcurrentHashMap.newKeySet();
    private final Set<Long> known = ConcurrentHashMap.newKeySet();
    private final ConfluencePages pages;
    private final Meetings meetings;
    private final Snapshots snapshots;
    private final EventPublisher events;

    MeetingWatch(
            ConfluencePages pages, Meetings meetings, Snapshots snapshots, EventPublisher events) {
        this.snapshots = snapshots;
        this.pages = pages;
        this.meetings = meetings;
        this.events = events;
    }

    void begin() {
        events.register(this);
    }

    @Override
    public void close() {
        events.unregister(this);
    }

    @EventListener
    public void onCreate(PageCreateEvent event) {
        note(event.getPage());
    }

    @EventListener
    public void onUpdate(PageUpdateEvent event) {
        note(event.getPage());
    }

    @EventListener
    public void onRestore(PageRestoreEvent event) {
        note(event.getPage());
    }

    @EventListener
    public void onMove(PageMoveEvent event) {
        note(event.getPage());
    }

    @EventListener
    public void onTrashed(PageTrashedEvent event) {
        forget(event.getPage());
    }

    @EventListener
    public void onRemove(PageRemoveEvent event) {
        forget(event.getPage());
        safely(() -> snapshots.remove(event.getPage().getId()));
    }

    /**
     * A page with a chair is looked at: it is noted later, never while it is drawn. Pages that were
     * written while nobody listened come to be known so.
     */
    void looked(long pageId) {
        if (looked.size() < MOST_LOOKED) {
            looked.add(pageId);
        }
    }

    /** Notes the pages that were looked at and are not known yet. */
    void catchUp() {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        for (Long pageId : List.copyOf(looked)) {
            if (!known.contains(pageId) && meetings.find(pageId).isEmpty()) {
                pages.page(pageId).ifPresent(this::note);
            }
            known.add(pageId);
            looked.remove(pageId);
        }
    }

    private void forget(AbstractPage page) {
        looked.remove(page.getId());
        safely(() -> meetings.remove(page.getId()));
    }

    private void note(AbstractPage page) {
        if (!page.isDraft()) {
            safely(() -> write(page));
        }
    }

    private void write(AbstractPage page) {
        Optional<Map<String, String>> chair = pages.chair(page);
        if (chair.isPresent()) {
            meetings.keep(
                    new Meeting(
                            page.getId(),
                            page.getSpaceKey(),
                            MeetingDay.of(given(chair.get()), ConfluencePages.sheet(page))));
        } else if (meetings.find(page.getId()).isPresent()) {
            meetings.remove(page.getId());
        }
    }

    private static Optional<LocalDate> given(Map<String, String> parameters) {
        try {
            return Optional.ofNullable(parameters.get("date")).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            // The macro itself says so in its box.
            return Optional.empty();
        }
    }

    private static void safely(Runnable note) {
        try {
            note.run();
        } catch (RuntimeException failed) {
            // The outermost edge: nobody's page fails to be saved because of a chair.
            Incident.logged(LOG, "A page with a chair could not be noted", failed);
        }
    }
}
