package org.emptychair.atlassian.panel;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.chair.Request;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.view.Texts;

/** Closes the meetings of pages and opens them again, for a person or in the evening. */
public final class MeetingEnd {
    private final ClosedMeetings closed;
    private final Panels panels;
    private final Pages pages;
    private final Texts texts;

    public MeetingEnd(ClosedMeetings closed, Panels panels, Pages pages, Texts texts) {
        this.closed = closed;
        this.panels = panels;
        this.pages = pages;
        this.texts = texts;
    }

    /**
     * Keeps every chair of the page as it stands; one that was closed already stays as it is.
     *
     * @param by absent for the evening's job
     * @return false when the page has no chair that could be kept
     */
    public boolean close(long pageId, Optional<String> by) {
        List<Request> asked = requests(pageId);
        asked.stream()
                .findFirst()
                .flatMap(Request::meeting)
                .ifPresent(meeting -> closed.close(meeting, asked, by));
        return !asked.isEmpty();
    }

    /**
     * Lets the chairs of the page live again; those that live already do.
     *
     * @return false when the page has no chair
     */
    public boolean reopen(long pageId, Optional<String> by) {
        List<Request> asked = requests(pageId);
        asked.stream()
                .findFirst()
                .flatMap(Request::meeting)
                .ifPresent(meeting -> closed.reopen(meeting, by));
        return !asked.isEmpty();
    }

    /** Closes a meeting whose day ended, if nobody did and it is still time. */
    public void closeIfDue(Meeting meeting, ZoneId zone) {
        if (closed.isDue(meeting, zone)) {
            close(meeting.pageId(), Optional.empty());
        }
    }

    private List<Request> requests(long pageId) {
        Optional<Sheet> page = pages.sheet(pageId);
        return pages.chairs(pageId).stream()
                .flatMap(given -> request(given, page).stream())
                .toList();
    }

    private Optional<Request> request(Map<String, String> given, Optional<Sheet> page) {
        try {
            return Optional.of(panels.request(new Visit(given, page, texts, Optional.empty())));
        } catch (WrongParameters wrong) {
            // The macro says so in its own box; the page's other chairs are kept all the same.
            return Optional.empty();
        }
    }
}
