package org.emptychair.atlassian.ao;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.emptychair.week.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * The data versions at which the counts of weeks last changed: what is told of past weeks is kept
 * while contacts of this week come in.
 *
 * <p>A change of one week makes everything newer that is told up to that week or a later one, so
 * few steps say it all, each a week and the version from that week on. The oldest are joined when
 * there are many, which tells of a change too much and never of one too few.
 *
 * @param steps weeks and versions both rise
 */
record WeekVersions(List<Step> steps) {
    private static final int MOST = 20;
    private static final IsoWeek EARLIEST = new IsoWeek(1, 1);

    /** From a week on, this is the version. */
    record Step(IsoWeek week, long version) {
        static Step read(String text) {
            int colon = text.indexOf(':');
            return new Step(
                    IsoWeek.parse(text.substring(0, colon)),
                    Long.parseLong(text.substring(colon + 1)));
        }

        @Override
        public String toString() {
            return week + ":" + version;
        }
    }

    WeekVersions {
        steps = List.copyOf(steps);
    }

    /** Reads what {@link #written} wrote; nothing at all before the first change. */
    static WeekVersions read(@Nullable String text) {
        return text == null || text.isEmpty()
                ? new WeekVersions(List.of())
                : new WeekVersions(List.of(text.split(",")).stream().map(Step::read).toList());
    }

    String written() {
        return steps.stream().map(Step::toString).collect(Collectors.joining(","));
    }

    /** After something of a week changed, and of no week before it. */
    WeekVersions changed(IsoWeek week, long version) {
        List<Step> kept = new ArrayList<>();
        steps.stream().filter(step -> step.week().compareTo(week) < 0).forEach(kept::add);
        kept.add(new Step(week, version));
        while (kept.size() > MOST) {
            Step oldest = kept.remove(0);
            kept.set(0, new Step(oldest.week(), kept.get(0).version()));
        }
        return new WeekVersions(kept);
    }

    /** After something of every week changed. */
    WeekVersions allChanged(long version) {
        return changed(EARLIEST, version);
    }

    /** The version of what every week is told by, such as names. */
    long ofAll() {
        return until(EARLIEST);
    }

    /** The version of what is told of a week and those before it; 0 when nothing was counted. */
    long until(IsoWeek week) {
        long version = 0;
        for (Step step : steps) {
            if (step.week().compareTo(week) > 0) {
                break;
            }
            version = step.version();
        }
        return version;
    }
}
