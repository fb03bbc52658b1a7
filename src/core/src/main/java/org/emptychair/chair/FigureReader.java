package org.emptychair.chair;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tally;
import org.emptychair.signal.XmrChart;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.Findings;

/** Headline figures from weekly tallies, each held against the limits of its own past. */
final class FigureReader {
    private final Contacts contacts;

    FigureReader(Contacts contacts) {
        this.contacts = contacts;
    }

    static Contacted contacted(Findings findings, int soFar) {
        return Contacted.of(
                shown(findings.range(), findings.all(), Tally::contacts),
                soFar,
                findings.contacts().limits(findings.week()));
    }

    /**
     * @param range all complete weeks since the first contact
     * @param tallies of all contacts, one a week
     */
    static Helpful helpful(WeekRange range, List<Tally> tallies) {
        List<OptionalDouble> shares = tallies.stream().map(Helpful::share).toList();
        return Helpful.of(
                lastWeeks(range),
                last(tallies),
                new XmrChart(range, shares, XmrChart.Kind.SHARE, List.of()).limits(range.last()));
    }

    static Unhappy unhappy(WeekRange range, List<Tally> tallies) {
        List<OptionalDouble> shares = tallies.stream().map(Unhappy::share).toList();
        return Unhappy.of(
                lastWeeks(range),
                last(tallies),
                new XmrChart(range, shares, XmrChart.Kind.SHARE, List.of()).limits(range.last()));
    }

    /** Contacts of the running week until now. */
    int soFar(List<Slice> slices, IsoWeek week, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return slices.stream()
                .map(slice -> contacts.daily(slice, week.plus(1).monday(), today))
                .flatMap(days -> days.values().stream())
                .mapToInt(Tally::contacts)
                .sum();
    }

    /** The last weeks of a count, as many as a line is long. */
    static Series shown(WeekRange range, List<Tally> tallies, ToIntFunction<Tally> measure) {
        return shown(range, tallies.stream().mapToInt(measure).boxed().toList());
    }

    static Series shown(WeekRange range, List<Integer> counts) {
        return new Series(lastWeeks(range), last(counts));
    }

    static WeekRange lastWeeks(WeekRange range) {
        return WeekRange.endingWith(range.last(), Math.min(LiveChair.WEEKS, range.size()));
    }

    private static <T> List<T> last(List<T> all) {
        return all.subList(Math.max(0, all.size() - LiveChair.WEEKS), all.size());
    }
}
