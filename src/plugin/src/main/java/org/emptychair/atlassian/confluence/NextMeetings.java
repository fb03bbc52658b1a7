package org.emptychair.atlassian.confluence;

import java.time.LocalDate;
import java.util.List;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.Meetings;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.chair.snapshot.Snapshots;

/** The pages of meetings that are still to come, as whoever is signed in may view them. */
final class NextMeetings {
    private static final int WEEKS = 9;

    private final ConfluenceRoot root;

    NextMeetings(ConfluenceRoot root) {
        this.root = root;
    }

    List<Sheet> in(String space) {
        LocalDate today =
                LocalDate.ofInstant(root.clock().instant(), root.settings().current().zone());
        Chairs chairs = root.running().orElseThrow().chairs();
        Snapshots snapshots = chairs.closing().closing().snapshots();
        ConfluencePages pages = new ConfluencePages(root.services());
        return chairs
                .stores()
                .meetings()
                .between(today, today.plusWeeks(WEEKS), Meetings.MOST)
                .stream()
                .filter(it -> it.space().equals(space))
                .map(Meeting::pageId)
                .filter(it -> snapshots.closing(it).filter(Closing::isClosed).isEmpty())
                .filter(pages::mayView)
                .flatMap(it -> pages.sheet(it).stream())
                .toList();
    }
}
