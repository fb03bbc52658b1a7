package org.emptychair.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.SignalHistory;
import org.emptychair.signal.SignalMemory;
import org.emptychair.signal.Signals;
import org.emptychair.signal.SimulatedThemes;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Verdict;
import org.emptychair.signal.WeekOfSignals;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.Test;

/** How often chance is taken for success, and success seen: printed, and held. */
class DecisionCalibrationTest {
    private static final int FIRST_JUDGED = 28;
    private static final int FIRST_DECIDED = 40;
    private static final int LAST_DECIDED = 56;
    private static final int WEEKS = 72;
    private static final int RUNS = 100;
    private static final double LARGE = 10;

    @Test
    void aSpikeThatPassesIsNoSuccessAndAHalvingIs() {
        List<Outcome> useless = new ArrayList<>();
        List<Outcome> halving = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(95);
        for (int run = 0; run < RUNS; run++) {
            useless.addAll(spikes(new SimulatedThemes(random, WEEKS, false)));
        }
        for (int theme = 0; theme < SimulatedThemes.THEMES; theme++) {
            for (int run = 0; run < 10 && SimulatedThemes.mean(theme) >= LARGE; run++) {
                SimulatedThemes halved = new SimulatedThemes(random, WEEKS, false);
                halving.add(halved(halved.changed(random, theme, 0.5, FIRST_DECIDED + 1), theme));
            }
        }

        row("Did it help?", "cases", "helped", "worse");
        row("useless, taken after a spike", useless);
        row("a true halving", halving);

        assertThat(useless).hasSizeGreaterThan(200);
        assertThat(share(useless, Outcome.HELPED)).isLessThanOrEqualTo(0.02);
        assertThat(share(halving, Outcome.HELPED)).isGreaterThanOrEqualTo(0.60);
    }

    /** Of each week in which a theme spiked: what a decision of the week after is said to do. */
    private static List<Outcome> spikes(SimulatedThemes themes) {
        List<WeekOfSignals> judged = judged(themes, LAST_DECIDED);
        List<Outcome> outcomes = new ArrayList<>();
        for (int theme = 0; theme < SimulatedThemes.THEMES; theme++) {
            for (int week = FIRST_DECIDED; week < LAST_DECIDED; week++) {
                ThemeVerdict said = judged.get(week - 1 - FIRST_JUDGED).themes().get(theme);
                if (SimulatedThemes.mean(theme) >= LARGE && isSpike(said, week - 1)) {
                    outcomes.add(outcome(themes, judged, theme, week));
                }
            }
        }
        return outcomes;
    }

    private static boolean isSpike(ThemeVerdict said, int week) {
        Optional<IsoWeek> since = said.evidence().flatMap(Evidence::since);
        return said.verdict() == Verdict.WATCH
                || (said.verdict() == Verdict.RISE && since.filter(week(week)::equals).isPresent());
    }

    private static Outcome halved(SimulatedThemes themes, int theme) {
        return outcome(themes, judged(themes, FIRST_DECIDED), theme, FIRST_DECIDED);
    }

    private static Outcome outcome(
            SimulatedThemes themes, List<WeekOfSignals> judged, int theme, int decided) {
        SignalHistory history = themes.history();
        List<ServedWeek> weeks = new ArrayList<>();
        for (int week = FIRST_JUDGED; week < WEEKS; week++) {
            int served = themes.cases(theme, week);
            Verdict said =
                    week < decided
                            ? judged.get(week - FIRST_JUDGED).themes().get(theme).verdict()
                            : Verdict.STEADY;
            weeks.add(new ServedWeek(served, history.cases().get(week) - served, said, true));
        }
        Evidence evidence =
                judged.get(decided - 1 - FIRST_JUDGED).themes().get(theme).evidence().orElseThrow();
        return new BeforeAndAfter(
                        new WeekRange(week(FIRST_JUDGED), week(WEEKS - 1)),
                        weeks,
                        week(decided),
                        Optional.of(week(decided + 1)),
                        evidence.usual().dispersion())
                .outcome();
    }

    private static List<WeekOfSignals> judged(SimulatedThemes themes, int end) {
        SignalHistory history = themes.history();
        List<WeekOfSignals> judged = new ArrayList<>();
        SignalMemory memory = SignalMemory.NONE;
        for (int week = FIRST_JUDGED; week < end; week++) {
            WeekOfSignals next = Signals.judge(history, week(week), memory);
            judged.add(next);
            memory = next.memory();
        }
        return judged;
    }

    private static IsoWeek week(int index) {
        return SimulatedThemes.FIRST.plus(index);
    }

    private static double share(List<Outcome> outcomes, Outcome wanted) {
        return outcomes.stream().filter(outcome -> outcome == wanted).count()
                / (double) outcomes.size();
    }

    private static void row(String what, List<Outcome> outcomes) {
        row(
                what,
                Integer.toString(outcomes.size()),
                "%.1f %%".formatted(100 * share(outcomes, Outcome.HELPED)),
                "%.1f %%".formatted(100 * share(outcomes, Outcome.WORSE)));
    }

    private static void row(String what, String cases, String helped, String worse) {
        System.out.printf("| %-32s | %8s | %8s | %8s |%n", what, cases, helped, worse);
    }
}
