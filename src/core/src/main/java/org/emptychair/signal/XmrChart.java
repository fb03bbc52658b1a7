package org.emptychair.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * One headline figure over the weeks, with the limits that each week is held against.
 *
 * <p>Limits come from the first {@link #BASE_WEEKS} known weeks since the figure began or was
 * rebased, and are then kept. A week is judged by the weeks before it alone, so that what was said
 * of it does not change when later weeks arrive.
 *
 * @param range the weeks
 * @param values one a week, earliest first; absent for a week that is incomplete or has too few
 *     answers for a share
 * @param kind what the values are
 * @param rebases in any order
 */
public record XmrChart(
        WeekRange range, List<OptionalDouble> values, Kind kind, List<Rebase> rebases) {
    /** From how many weeks limits are made before they are kept. */
    public static final int BASE_WEEKS = 26;

    /** How many weeks on one side of the mean are a finding (Western Electric, 1956, rule 4). */
    public static final int RUN = 8;

    /** What a figure's values are, which says where its limits are clipped. */
    public enum Kind {
        /** 0 or more. */
        COUNT,
        /** A fraction, 0 to 1. */
        SHARE
    }

    public XmrChart {
        if (values.size() != range.size()) {
            throw new IllegalArgumentException(
                    "%d values for %d weeks".formatted(values.size(), range.size()));
        }
        values = List.copyOf(values);
        rebases = List.copyOf(rebases);
    }

    /** A chart of counts that are all known, never rebased. */
    public static XmrChart ofCounts(WeekRange range, List<Integer> counts) {
        List<OptionalDouble> values = counts.stream().map(n -> OptionalDouble.of(n)).toList();
        return new XmrChart(range, values, Kind.COUNT, List.of());
    }

    /** The limits that a week is held against; absent while there are too few weeks before it. */
    public Optional<XmrLimits> limits(IsoWeek week) {
        int end = index(week);
        List<Double> base = new ArrayList<>(BASE_WEEKS);
        for (int i = start(week); i < end && base.size() < BASE_WEEKS; i++) {
            values.get(i).ifPresent(base::add);
        }
        if (base.size() < XmrLimits.FEWEST_WEEKS) {
            return Optional.empty();
        }
        return Optional.of(
                kind == Kind.COUNT ? XmrLimits.ofCounts(base) : XmrLimits.ofShares(base));
    }

    /** The value of a week, when it is known. */
    public OptionalDouble value(IsoWeek week) {
        return values.get(index(week));
    }

    /**
     * The first week of a run on one side of the mean that goes on in a week and is at least {@link
     * #RUN} known weeks long: a person is asked whether to rebase from there. Never a finding while
     * the limits are still in the making.
     */
    public Optional<IsoWeek> onOneSideSince(IsoWeek week) {
        int start = start(week);
        return limits(week)
                .filter(limits -> limits.weeks() == BASE_WEEKS)
                .flatMap(limits -> run(limits.mean(), start, index(week)));
    }

    private Optional<IsoWeek> run(double mean, int start, int end) {
        double side = Math.signum(values.get(end).orElse(mean) - mean);
        int length = 0;
        int first = end;
        for (int i = end; i >= start; i--) {
            OptionalDouble value = values.get(i);
            if (value.isPresent()) {
                if (side == 0 || Math.signum(value.getAsDouble() - mean) != side) {
                    break;
                }
                length++;
                first = i;
            }
        }
        return length < RUN ? Optional.empty() : Optional.of(range.first().plus(first));
    }

    private int start(IsoWeek week) {
        return rebases.stream()
                .map(Rebase::from)
                .filter(from -> from.compareTo(week) <= 0)
                .mapToInt(from -> Math.max(0, range.first().until(from)))
                .max()
                .orElse(0);
    }

    private int index(IsoWeek week) {
        if (!range.contains(week)) {
            throw new IllegalArgumentException(
                    "%s is not in %s to %s".formatted(week, range.first(), range.last()));
        }
        return range.first().until(week);
    }
}
