package org.emptychair.chair;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emptychair.contact.Tally;
import org.emptychair.signal.Verdict;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.FigureRebase;
import org.emptychair.wocas.Findings;
import org.emptychair.wocas.Headline;

/**
 * The headline figures that contacts make, of one week and over the year.
 *
 * @param contacted they contacted us
 * @param helpful was this answer helpful?
 * @param unhappy unhappy in their words
 * @param contacts the first of them over a year
 * @param helped the second
 * @param complained the third
 * @param contradicted whether the share who were helped is as usual while a theme rose: the numbers
 *     say fine, the customers do not
 * @param drifts those of which a person is asked whether their limits start anew
 * @param rebased what people said of that until now; of each figure the earliest week first
 */
public record YearOfFigures(
        Contacted contacted,
        Helpful helpful,
        Unhappy unhappy,
        Trend contacts,
        Trend helped,
        Trend complained,
        boolean contradicted,
        List<Drift> drifts,
        List<FigureRebase> rebased) {
    public YearOfFigures {
        drifts = List.copyOf(drifts);
        rebased = List.copyOf(rebased);
    }

    /**
     * @param soFar contacts of the week after that of the findings
     */
    public static YearOfFigures of(Findings findings, int soFar) {
        Helpful helpful = FigureReader.helpful(findings);
        return new YearOfFigures(
                FigureReader.contacted(findings, soFar),
                helpful,
                FigureReader.unhappy(findings),
                trend(findings, tally -> OptionalDouble.of(tally.contacts())),
                trend(findings, Helpful::share),
                trend(findings, Unhappy::share),
                helpful.place() == Place.WITHIN && rises(findings),
                FigureReader.drifts(findings),
                Stream.of(Headline.values())
                        .flatMap(figure -> findings.rebased(figure).stream())
                        .toList());
    }

    private static Trend trend(Findings findings, Function<Tally, OptionalDouble> value) {
        IsoWeek last = findings.week();
        List<OptionalDouble> values = findings.all().stream().map(value).toList();
        return Trend.of(last, values);
    }

    private static boolean rises(Findings findings) {
        return findings.themes().stream()
                .map(theme -> theme.verdict().verdict())
                .anyMatch(verdict -> verdict == Verdict.RISE || verdict == Verdict.NEW);
    }
}
