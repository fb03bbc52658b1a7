package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.emptychair.atlassian.snapshot.ChairText;
import org.emptychair.chair.Chair;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.chair.snapshot.Mention;
import org.emptychair.chair.snapshot.Snapshot;
import org.emptychair.chair.snapshot.Snapshots;
import org.emptychair.chair.snapshot.Subject;

/** Closed meetings in tables of ActiveObjects. */
public final class AoSnapshots implements Snapshots {
    private static final String OF_PAGE = "PAGE_ID = ?";

    private final ActiveObjects ao;
    private final Turns turns;

    public AoSnapshots(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.SNAPSHOTS);
    }

    @Override
    public Optional<Closing> closing(long pageId) {
        return row(pageId).map(AoSnapshots::closing);
    }

    @Override
    public List<Closing> closedSince(Instant from) {
        return Stream.of(
                        ao.find(
                                ClosingRow.class,
                                "STATUS = ? AND CHANGED_AT >= ?",
                                Closing.State.CLOSED.name(),
                                from.toEpochMilli()))
                .map(AoSnapshots::closing)
                .toList();
    }

    private Optional<ClosingRow> row(long pageId) {
        return Stream.of(ao.find(ClosingRow.class, OF_PAGE, pageId)).findFirst();
    }

    private static Closing closing(ClosingRow row) {
        return new Closing(
                new Meeting(
                        row.getPageId(),
                        row.getSpaceKey(),
                        Optional.ofNullable(row.getMeetingOn()).map(LocalDate::ofEpochDay)),
                Closing.State.valueOf(row.getStatus()),
                Instant.ofEpochMilli(row.getChangedAt()),
                Optional.ofNullable(row.getChangedBy()));
    }

    @Override
    public boolean close(Closing closing, Collection<Snapshot> chairs) {
        return turns.take(
                () -> {
                    if (isClosed(closing.meeting())) {
                        return false;
                    }
                    keep(closing);
                    chairs.forEach(this::add);
                    return true;
                });
    }

    @Override
    public boolean reopen(Closing opening) {
        return turns.take(
                () -> {
                    if (!isClosed(opening.meeting())) {
                        return false;
                    }
                    keep(opening);
                    forget(opening.meeting().pageId());
                    return true;
                });
    }

    private boolean isClosed(Meeting meeting) {
        return closing(meeting.pageId()).filter(Closing::isClosed).isPresent();
    }

    private void keep(Closing closing) {
        Meeting meeting = closing.meeting();
        ClosingRow row =
                row(meeting.pageId())
                        .orElseGet(
                                () ->
                                        ao.create(
                                                ClosingRow.class,
                                                Map.of(
                                                        "PAGE_ID",
                                                        meeting.pageId(),
                                                        "SPACE_KEY",
                                                        meeting.space())));
        row.setSpaceKey(meeting.space());
        row.setMeetingOn(meeting.day().map(LocalDate::toEpochDay).orElse(null));
        row.setStatus(closing.state().name());
        row.setChangedAt(closing.at().toEpochMilli());
        row.setChangedBy(closing.by().orElse(null));
        row.save();
    }

    private void add(Snapshot snapshot) {
        SnapshotRow row =
                ao.create(
                        SnapshotRow.class,
                        Map.of(
                                "PAGE_ID",
                                snapshot.pageId(),
                                "SUBJECT_KEY",
                                key(snapshot.subject()),
                                "SUBJECT",
                                snapshot.subject().text(),
                                "TAKEN_AT",
                                snapshot.takenAt().toEpochMilli(),
                                "SCHEMA_VERSION",
                                ChairText.SCHEMA,
                                "CHAIR",
                                ChairText.write(snapshot.chair())));
        mention(row.getID(), snapshot.chair());
    }

    private void mention(int snapshot, Chair chair) {
        List<Map<String, Object>> rows =
                Mention.in(chair).stream()
                        .map(
                                it ->
                                        Map.<String, Object>of(
                                                "SNAPSHOT_ID",
                                                (long) snapshot,
                                                "MENTIONED",
                                                it.text()))
                        .toList();
        if (!rows.isEmpty()) {
            ao.create(MentionRow.class, rows);
        }
    }

    private static String key(Subject subject) {
        return Sha256.hex(subject.text());
    }

    private void forget(long pageId) {
        for (SnapshotRow row : ao.find(SnapshotRow.class, OF_PAGE, pageId)) {
            ao.deleteWithSQL(MentionRow.class, "SNAPSHOT_ID = ?", (long) row.getID());
        }
        ao.deleteWithSQL(SnapshotRow.class, OF_PAGE, pageId);
    }

    @Override
    public Optional<Snapshot> find(long pageId, Subject subject) {
        return Stream.of(
                        ao.find(
                                SnapshotRow.class,
                                Query.select()
                                        .where(
                                                "PAGE_ID = ? AND SUBJECT_KEY = ?",
                                                pageId,
                                                key(subject))))
                .findFirst()
                .map(
                        row ->
                                new Snapshot(
                                        pageId,
                                        subject,
                                        Instant.ofEpochMilli(row.getTakenAt()),
                                        chair(row)));
    }

    private static Chair chair(SnapshotRow row) {
        return ChairText.read(row.getSchemaVersion(), row.getChair());
    }

    @Override
    public Set<Long> rewrite(Collection<Mention> mentions, UnaryOperator<Chair> change) {
        return turns.take(
                () -> {
                    Set<Long> pages = new TreeSet<>();
                    for (SnapshotRow row : rows(mentions)) {
                        rewrite(row, change.apply(chair(row)));
                        pages.add(row.getPageId());
                    }
                    return pages;
                });
    }

    @Override
    public int rewriteBefore(Instant before, UnaryOperator<Chair> change) {
        return turns.take(
                () -> {
                    int rewritten = 0;
                    for (int id : takenBefore(before)) {
                        SnapshotRow row = ao.get(SnapshotRow.class, id);
                        Chair chair = chair(row);
                        Chair changed = change.apply(chair);
                        if (!changed.equals(chair)) {
                            rewrite(row, changed);
                            rewritten++;
                        }
                    }
                    return rewritten;
                });
    }

    /** The ids alone: chairs are long, and read one by one. */
    private List<Integer> takenBefore(Instant before) {
        List<Integer> ids = new ArrayList<>();
        ao.stream(
                SnapshotRow.class,
                Query.select("ID").where("TAKEN_AT < ?", before.toEpochMilli()).order("ID"),
                row -> ids.add(row.getID()));
        return ids;
    }

    private void rewrite(SnapshotRow row, Chair changed) {
        row.setChair(ChairText.write(changed));
        row.setSchemaVersion(ChairText.SCHEMA);
        row.save();
        ao.deleteWithSQL(MentionRow.class, "SNAPSHOT_ID = ?", (long) row.getID());
        mention(row.getID(), changed);
    }

    @Override
    public Set<Long> naming(Collection<Mention> mentions) {
        return rows(mentions).stream().map(SnapshotRow::getPageId).collect(Collectors.toSet());
    }

    private List<SnapshotRow> rows(Collection<Mention> mentions) {
        Set<Integer> ids = new HashSet<>();
        Lookup.in(
                "MENTIONED",
                mentions.stream().map(Mention::text).collect(Collectors.toSet()),
                condition -> {
                    for (MentionRow row :
                            ao.find(MentionRow.class, condition.clause(), condition.parameters())) {
                        ids.add((int) row.getSnapshotId());
                    }
                });
        return ids.stream()
                .sorted()
                .flatMap(id -> Optional.ofNullable(ao.get(SnapshotRow.class, id)).stream())
                .toList();
    }

    @Override
    public void remove(long pageId) {
        turns.take(
                () -> {
                    forget(pageId);
                    return ao.deleteWithSQL(ClosingRow.class, OF_PAGE, pageId);
                });
    }
}
