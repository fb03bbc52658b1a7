package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.Meetings;

/** Pages with a chair in a table of ActiveObjects. */
public final class AoMeetings implements Meetings {
    private final ActiveObjects ao;
    private final Turns turns;

    public AoMeetings(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.MEETINGS);
    }

    @Override
    public void keep(Meeting meeting) {
        turns.take(
                () -> {
                    MeetingRow row =
                            row(meeting.pageId())
                                    .orElseGet(
                                            () ->
                                                    ao.create(
                                                            MeetingRow.class,
                                                            Map.of(
                                                                    "PAGE_ID",
                                                                    meeting.pageId(),
                                                                    "SPACE_KEY",
                                                                    meeting.space())));
                    row.setSpaceKey(meeting.space());
                    row.setMeetingOn(meeting.day().map(LocalDate::toEpochDay).orElse(null));
                    row.save();
                    return row;
                });
    }

    @Override
    public void remove(long pageId) {
        turns.take(() -> ao.deleteWithSQL(MeetingRow.class, "PAGE_ID = ?", pageId));
    }

    @Override
    public Optional<Meeting> find(long pageId) {
        return row(pageId).map(AoMeetings::meeting);
    }

    private Optional<MeetingRow> row(long pageId) {
        return Stream.of(ao.find(MeetingRow.class, "PAGE_ID = ?", pageId)).findFirst();
    }

    @Override
    public List<Meeting> between(LocalDate first, LocalDate last, int limit) {
        Query query =
                Query.select()
                        .where(
                                "MEETING_ON >= ? AND MEETING_ON <= ?",
                                first.toEpochDay(),
                                last.toEpochDay())
                        .order("MEETING_ON ASC, PAGE_ID ASC")
                        .limit(limit);
        return Stream.of(ao.find(MeetingRow.class, query)).map(AoMeetings::meeting).toList();
    }

    @Override
    public Optional<Meeting> lastBefore(String space, LocalDate day) {
        Query query =
                Query.select()
                        .where("SPACE_KEY = ? AND MEETING_ON < ?", space, day.toEpochDay())
                        .order("MEETING_ON DESC, PAGE_ID DESC")
                        .limit(1);
        return Stream.of(ao.find(MeetingRow.class, query)).map(AoMeetings::meeting).findFirst();
    }

    private static Meeting meeting(MeetingRow row) {
        return new Meeting(
                row.getPageId(),
                row.getSpaceKey(),
                Optional.ofNullable(row.getMeetingOn()).map(LocalDate::ofEpochDay));
    }
}
