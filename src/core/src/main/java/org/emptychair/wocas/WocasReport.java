package org.emptychair.wocas;

import java.util.Comparator;
import java.util.List;
import org.emptychair.signal.Verdict;

/**
 * What our customers are saying, in three lists; each theme that was heard of in the last weeks
 * stands in one of them.
 *
 * @param rising what is new or more than usual: signals by how far they rose, then what is watched
 * @param steady what is still with us, the largest first
 * @param quieter what has gone quiet, by how much
 */
public record WocasReport(
        List<ThemeFinding> rising, List<ThemeFinding> steady, List<ThemeFinding> quieter) {
    /** A theme that nobody raised for so long is in no list, unless it has just gone quiet. */
    public static final int WEEKS = 13;

    public WocasReport {
        rising = List.copyOf(rising);
        steady = List.copyOf(steady);
        quieter = List.copyOf(quieter);
    }

    public static WocasReport of(Findings findings) {
        Comparator<ThemeFinding> largest = Comparator.comparing(it -> -it.last());
        Comparator<ThemeFinding> signalsFirst = Comparator.comparing(it -> isWatch(it) ? 1 : 0);
        return new WocasReport(
                findings.themes().stream()
                        .filter(WocasReport::isRising)
                        .sorted(signalsFirst.thenComparing(it -> -beyondUsual(it)))
                        .toList(),
                findings.themes().stream()
                        .filter(it -> !isRising(it) && !isQuieter(it) && isHeard(it))
                        .sorted(largest)
                        .toList(),
                findings.themes().stream()
                        .filter(WocasReport::isQuieter)
                        .sorted(Comparator.comparing(WocasReport::beyondUsual))
                        .toList());
    }

    private static boolean isRising(ThemeFinding theme) {
        Verdict verdict = theme.verdict().verdict();
        return verdict == Verdict.RISE || verdict == Verdict.NEW || isWatch(theme);
    }

    private static boolean isWatch(ThemeFinding theme) {
        return theme.verdict().verdict() == Verdict.WATCH;
    }

    private static boolean isQuieter(ThemeFinding theme) {
        return theme.verdict().verdict() == Verdict.FALL;
    }

    private static boolean isHeard(ThemeFinding theme) {
        int weeks = theme.cases().size();
        return theme.cases().subList(Math.max(0, weeks - WEEKS), weeks).stream()
                .anyMatch(count -> count > 0);
    }

    private static double beyondUsual(ThemeFinding theme) {
        return theme.verdict()
                .evidence()
                .map(evidence -> evidence.count() - evidence.usual().mean())
                .orElse(0.0);
    }
}
