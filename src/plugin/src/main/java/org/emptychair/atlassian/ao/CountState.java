package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.emptychair.week.IsoWeek;

/** Which generation of counts holds, and the one being made, if any. */
final class CountState {
    private static final String KEY = "contacts";

    private final ActiveObjects ao;

    CountState(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Absent until the first contact is kept. */
    Optional<CountStateRow> find() {
        return Optional.ofNullable(ao.get(CountStateRow.class, KEY));
    }

    /** The row, begun in a zone if there is none; only whose turn it is may ask. */
    CountStateRow begin(ZoneId zone) {
        return find().orElseGet(
                        () ->
                                ao.create(
                                        CountStateRow.class,
                                        Map.of(
                                                "ROW_KEY",
                                                KEY,
                                                "GENERATION",
                                                1,
                                                "LAST_GENERATION",
                                                1,
                                                "ZONE_ID",
                                                zone.getId(),
                                                "WATERMARK",
                                                0,
                                                "COUNTED",
                                                0,
                                                "TOTAL",
                                                0,
                                                "UNSWEPT",
                                                0,
                                                "DATA_VERSION",
                                                0L)));
    }

    static Generation current(CountStateRow row) {
        return new Generation(row.getGeneration(), ZoneId.of(row.getZoneId()));
    }

    static Optional<Generation> next(CountStateRow row) {
        return Optional.ofNullable(row.getNextZoneId())
                .map(zone -> new Generation(row.getLastGeneration(), ZoneId.of(zone)));
    }

    /** What is told of every week has changed: names, rules, or all of the counts. */
    static void touchAll(CountStateRow row) {
        WeekVersions all = weeks(row).allChanged(row.getDataVersion() + 1);
        row.setWeekVersions(all.written());
        touch(row);
    }

    /** Counts of a week change with the version that the next touch raises, and of none before. */
    static void change(CountStateRow row, IsoWeek week) {
        row.setWeekVersions(weeks(row).changed(week, row.getDataVersion() + 1).written());
    }

    static WeekVersions weeks(CountStateRow row) {
        return WeekVersions.read(row.getWeekVersions());
    }

    static void touch(CountStateRow row) {
        row.setDataVersion(row.getDataVersion() + 1);
        row.save();
    }
}
