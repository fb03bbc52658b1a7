package org.emptychair.chair;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tally;
import org.emptychair.signal.XmrChart;
import org.emptychair.signal.XmrLimits;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.FigureRebase;
import org.emptychair.wocas.Findings;
import org.emptychair.wocas.Headline;

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

    static Helpful helpful(Findings findings) {
        return Helpful.of(
                lastWeeks(findings.range()),
                last(findings.all()),
                chart(findings, Headline.HELPFUL).limits(findings.week()));
    }

    static Unhappy unhappy(Findings findings) {
        return Unhappy.of(
                lastWeeks(findings.range()),
                last(findings.all()),
                chart(findings, Headline.UNHAPPY).limits(findings.week()));
    }

    private static XmrChart chart(Findings findings, Headline figure) {
        return switch (figure) {
            case CONTACTED -> findings.contacts();
            case HELPFUL -> shares(findings, figure, Helpful::share);
            case UNHAPPY -> shares(findings, figure, Unhappy::share);
        };
    }

    private static XmrChart shares(
            Findings findings, Headline figure, Function<Tally, OptionalDouble> share) {
        return new XmrChart(
                findings.range(),
                findings.all().stream().map(share).toList(),
                XmrChart.Kind.SHARE,
                findings.rebased(figure).stream().map(FigureRebase::rebase).toList());
    }

    /** The figures whose limits may have to start anew. */
    static List<Drift> drifts(Findings findings) {
        return Stream.of(Headline.values())
                .flatMap(figure -> drift(findings, figure).stream())
                .toList();
    }

    private static Optional<Drift> drift(Findings findings, Headline figure) {
        XmrChart chart = chart(findings, figure);
        IsoWeek week = findings.week();
        double mean = chart.limits(week).map(XmrLimits::mean).orElse(0.0);
        return chart.onOneSideSince(week)
                .map(since -> new Drift(figure, since, chart.value(since).orElse(mean) > mean));
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
