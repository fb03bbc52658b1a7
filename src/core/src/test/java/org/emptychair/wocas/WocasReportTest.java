package org.emptychair.wocas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.contact.Tally;
import org.emptychair.contact.ThemeName;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Usual;
import org.emptychair.signal.Verdict;
import org.emptychair.signal.XmrChart;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.Test;

class WocasReportTest {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W47");
    private static final int WEEKS = 15;

    private static ThemeFinding theme(String name, Verdict verdict, int usual, int last) {
        Integer[] cases = new Integer[WEEKS];
        Arrays.fill(cases, 0);
        cases[WEEKS - 1] = last;
        Optional<Evidence> evidence =
                verdict == Verdict.NO_VERDICT
                        ? Optional.empty()
                        : Optional.of(
                                new Evidence(
                                        last,
                                        new Usual(usual, 0.1, 26),
                                        OptionalInt.empty(),
                                        0.5,
                                        Optional.empty()));
        return new ThemeFinding(
                new Theme(
                        new ThemeId(1),
                        new ThemeName(name),
                        Optional.empty(),
                        false,
                        Optional.empty()),
                List.of(cases),
                3,
                new ThemeVerdict(new ThemeName(name), verdict, evidence, false));
    }

    private static WocasReport report(ThemeFinding... themes) {
        WeekRange range = WeekRange.endingWith(WEEK, WEEKS);
        XmrChart contacts = XmrChart.ofCounts(range, Collections.nCopies(WEEKS, 100));
        List<Tally> none = Collections.nCopies(WEEKS, Tally.NONE);
        return WocasReport.of(
                new Findings(
                        contacts,
                        none,
                        none,
                        Optional.empty(),
                        List.of(themes),
                        List.of(),
                        List.of()));
    }

    private static List<String> names(List<ThemeFinding> themes) {
        return themes.stream().map(it -> it.theme().name().text()).toList();
    }

    @Test
    void everyThemeStandsInOneListTheFurthestFromUsualFirst() {
        WocasReport report =
                report(
                        theme("Watched", Verdict.WATCH, 10, 60),
                        theme("Up a little", Verdict.RISE, 10, 20),
                        theme("Up", Verdict.RISE, 85, 204),
                        theme("New", Verdict.NEW, 1, 30),
                        theme("Small", Verdict.STEADY, 5, 4),
                        theme("Large", Verdict.STEADY, 160, 163),
                        theme("Early", Verdict.NO_VERDICT, 1, 9),
                        theme("Down a little", Verdict.FALL, 12, 6),
                        theme("Down", Verdict.FALL, 40, 2));

        assertThat(names(report.rising())).containsExactly("Up", "New", "Up a little", "Watched");
        assertThat(names(report.steady())).containsExactly("Large", "Early", "Small");
        assertThat(names(report.quieter())).containsExactly("Down", "Down a little");
    }

    @Test
    void whatNobodyRaisesAnyMoreIsInNoListUnlessItHasJustGoneQuiet() {
        WocasReport report =
                report(theme("Old", Verdict.STEADY, 1, 0), theme("Gone", Verdict.FALL, 20, 0));

        assertThat(report.steady()).isEmpty();
        assertThat(names(report.quieter())).containsExactly("Gone");
    }
}
