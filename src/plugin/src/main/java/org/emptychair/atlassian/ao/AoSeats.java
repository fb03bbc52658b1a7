package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.Seating;
import org.emptychair.chair.seat.Seats;
import org.emptychair.issue.IssueId;
import org.emptychair.week.IsoWeek;

/** Seats in a table of ActiveObjects. */
public final class AoSeats implements Seats {
    private final ActiveObjects ao;
    private final Turns turns;

    public AoSeats(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.SEATS);
    }

    @Override
    public void seat(Seating seating) {
        turns.take(
                () -> {
                    Meeting meeting = seating.meeting();
                    SeatRow row =
                            row(meeting.pageId(), seating.week())
                                    .orElseGet(() -> ao.create(SeatRow.class, fields(seating)));
                    row.setSpaceKey(meeting.space());
                    row.setMeetingOn(meeting.day().map(LocalDate::toEpochDay).orElse(null));
                    row.setHeldOn(seating.held().toEpochDay());
                    row.setIssueId(seating.issue().map(IssueId::number).orElse(0L));
                    row.setGuest(seating.guest().orElse(null));
                    row.setSinceYear(
                            seating.since().isPresent() ? seating.since().getAsInt() : null);
                    row.setWhy(seating.choice().why().name());
                    row.setChosenAt(seating.choice().at().toEpochMilli());
                    row.setChosenBy(seating.choice().by().orElse(null));
                    row.setReason(seating.choice().reason().orElse(null));
                    row.save();
                    return row;
                });
    }

    /** What a new row needs at once. */
    private static Map<String, Object> fields(Seating seating) {
        Meeting meeting = seating.meeting();
        return Map.of(
                "ROW_KEY",
                key(meeting.pageId(), seating.week()),
                "PAGE_ID",
                meeting.pageId(),
                "SPACE_KEY",
                meeting.space(),
                "ISO_WEEK",
                seating.week().toString(),
                "HELD_ON",
                seating.held().toEpochDay());
    }

    private static String key(long pageId, IsoWeek week) {
        return pageId + "/" + week;
    }

    private Optional<SeatRow> row(long pageId, IsoWeek week) {
        return Stream.of(ao.find(SeatRow.class, "ROW_KEY = ?", key(pageId, week))).findFirst();
    }

    @Override
    public Optional<Seating> on(long pageId, IsoWeek week) {
        return row(pageId, week).map(AoSeats::seating);
    }

    @Override
    public Set<IssueId> seated(String space, LocalDate from, LocalDate before) {
        Set<IssueId> seated = new HashSet<>();
        ao.stream(
                SeatRow.class,
                Query.select("ID, ISSUE_ID")
                        .where(
                                "SPACE_KEY = ? AND HELD_ON >= ? AND HELD_ON < ? AND ISSUE_ID > 0",
                                space,
                                from.toEpochDay(),
                                before.toEpochDay()),
                row -> seated.add(new IssueId(row.getIssueId())));
        return seated;
    }

    @Override
    public List<Seating> of(IssueId issue, int limit) {
        SeatRow[] rows =
                ao.find(
                        SeatRow.class,
                        Query.select()
                                .where("ISSUE_ID = ?", issue.number())
                                .order("HELD_ON DESC, PAGE_ID DESC")
                                .limit(limit));
        return Stream.of(rows).map(AoSeats::seating).toList();
    }

    @Override
    public void forget(Collection<IssueId> issues) {
        turns.take(
                () -> {
                    Lookup.in(
                            "ISSUE_ID",
                            issues.stream().map(IssueId::number).collect(Collectors.toSet()),
                            condition ->
                                    ao.deleteWithSQL(
                                            SeatRow.class,
                                            condition.clause(),
                                            condition.parameters()));
                    return issues;
                });
    }

    @Override
    public List<Seating> latest(String space, Optional<LocalDate> before, int limit) {
        SeatRow[] rows =
                ao.find(
                        SeatRow.class,
                        Query.select()
                                .where(
                                        "SPACE_KEY = ? AND HELD_ON < ?",
                                        space,
                                        before.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE))
                                .order("HELD_ON DESC, PAGE_ID DESC")
                                .limit(limit));
        return Stream.of(rows).map(AoSeats::seating).toList();
    }

    private static Seating seating(SeatRow row) {
        Integer since = row.getSinceYear();
        return new Seating(
                new Meeting(
                        row.getPageId(),
                        row.getSpaceKey(),
                        Optional.ofNullable(row.getMeetingOn()).map(LocalDate::ofEpochDay)),
                IsoWeek.parse(row.getIsoWeek()),
                Optional.of(row.getIssueId()).filter(id -> id > 0).map(IssueId::new),
                since == null ? OptionalInt.empty() : OptionalInt.of(since),
                new Seating.Choice(
                        Seating.Why.valueOf(row.getWhy()),
                        Instant.ofEpochMilli(row.getChosenAt()),
                        Optional.ofNullable(row.getChosenBy()),
                        Optional.ofNullable(row.getReason())),
                Optional.ofNullable(row.getGuest()));
    }
}
