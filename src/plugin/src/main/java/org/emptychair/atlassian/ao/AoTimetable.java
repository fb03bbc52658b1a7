package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.emptychair.chair.series.MeetingSeries;
import org.emptychair.chair.series.Occurrence;
import org.emptychair.chair.series.Plan;
import org.emptychair.chair.series.Stop;
import org.emptychair.chair.series.Timetable;

/** Series of meetings in tables of ActiveObjects. */
public final class AoTimetable implements Timetable {
    private final ActiveObjects ao;
    private final Turns turns;

    public AoTimetable(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.SERIES);
    }

    @Override
    public long add(Plan plan) {
        return turns.take(
                () -> {
                    if (ao.count(SeriesRow.class) >= MOST) {
                        throw new IllegalStateException(
                                "there are %d series already".formatted(MOST));
                    }
                    SeriesRow row = ao.create(SeriesRow.class, SeriesForm.fields(plan));
                    return (long) row.getID();
                });
    }

    @Override
    public Optional<MeetingSeries> find(long id) {
        return row(id).map(this::series);
    }

    @Override
    public List<MeetingSeries> all() {
        return Stream.of(ao.find(SeriesRow.class, Query.select().order("ID ASC")))
                .map(this::series)
                .toList();
    }

    @Override
    public boolean replace(long id, Plan plan) {
        return turns.take(
                () -> {
                    Optional<SeriesRow> found = row(id);
                    found.ifPresent(row -> SeriesForm.write(row, plan));
                    return found.isPresent();
                });
    }

    @Override
    public boolean stop(long id, Stop stop) {
        return state(id, row -> row.getStopReason() == null, Optional.of(stop));
    }

    @Override
    public boolean goOn(long id) {
        return state(id, row -> row.getStopReason() != null, Optional.empty());
    }

    private boolean state(long id, Predicate<SeriesRow> when, Optional<Stop> stop) {
        return turns.take(
                () -> {
                    Optional<SeriesRow> found = row(id).filter(when);
                    found.ifPresent(
                            row -> {
                                row.setStopReason(stop.map(it -> it.reason().name()).orElse(null));
                                row.setStoppedAt(
                                        stop.map(it -> it.at().toEpochMilli()).orElse(null));
                                row.save();
                            });
                    return found.isPresent();
                });
    }

    @Override
    public boolean remove(long id) {
        return turns.take(
                () -> {
                    Optional<SeriesRow> found = row(id);
                    found.ifPresent(
                            row -> {
                                ao.deleteWithSQL(SeriesDayRow.class, "SERIES_ID = ?", row.getID());
                                ao.delete(row);
                            });
                    return found.isPresent();
                });
    }

    @Override
    public Optional<Occurrence> occurrence(long id, LocalDate day) {
        return dayRow(id, day).map(AoTimetable::occurrence);
    }

    @Override
    public void note(long id, Occurrence occurrence) {
        turns.take(
                () -> {
                    // Whoever removed the series meanwhile wants nothing of it kept.
                    row(id).ifPresent(any -> write(id, occurrence));
                    return occurrence;
                });
    }

    private void write(long id, Occurrence occurrence) {
        SeriesDayRow row = dayRow(id, occurrence.day()).orElseGet(() -> create(id, occurrence));
        row.setStatus(occurrence.state().name());
        row.setPageId(occurrence.page().orElse(null));
        row.setChangedAt(occurrence.at().toEpochMilli());
        row.save();
    }

    private SeriesDayRow create(long id, Occurrence occurrence) {
        return ao.create(
                SeriesDayRow.class,
                Map.of(
                        "ROW_KEY",
                        key(id, occurrence.day()),
                        "SERIES_ID",
                        (int) id,
                        "MEETING_ON",
                        occurrence.day().toEpochDay(),
                        "STATUS",
                        occurrence.state().name(),
                        "CHANGED_AT",
                        occurrence.at().toEpochMilli()));
    }

    private Optional<SeriesRow> row(long id) {
        return id > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.ofNullable(ao.get(SeriesRow.class, (int) id));
    }

    private Optional<SeriesDayRow> dayRow(long id, LocalDate day) {
        return Stream.of(ao.find(SeriesDayRow.class, "ROW_KEY = ?", key(id, day))).findFirst();
    }

    private static String key(long id, LocalDate day) {
        return id + " " + day;
    }

    private MeetingSeries series(SeriesRow row) {
        Query latest =
                Query.select()
                        .where("SERIES_ID = ?", row.getID())
                        .order("MEETING_ON DESC")
                        .limit(1);
        return new MeetingSeries(
                row.getID(),
                SeriesForm.plan(row),
                SeriesForm.stop(row),
                Stream.of(ao.find(SeriesDayRow.class, latest))
                        .map(AoTimetable::occurrence)
                        .findFirst());
    }

    private static Occurrence occurrence(SeriesDayRow row) {
        return new Occurrence(
                LocalDate.ofEpochDay(row.getMeetingOn()),
                Occurrence.State.valueOf(row.getStatus()),
                Optional.ofNullable(row.getPageId()),
                Instant.ofEpochMilli(row.getChangedAt()));
    }
}
