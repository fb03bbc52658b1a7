package org.emptychair.wocas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.MONDAY;

import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Tally;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Verdict;
import org.emptychair.signal.XmrChart;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.Test;

class WocasValuesTest {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W47");

    private static ThemeFinding finding(List<Integer> cases) {
        return new ThemeFinding(
                new Theme(new ThemeId(1), DELIVERY, Optional.empty(), false, Optional.empty()),
                cases,
                1,
                new ThemeVerdict(DELIVERY, Verdict.NO_VERDICT, Optional.empty(), false));
    }

    @Test
    void anOwnersLineIsOneLine() {
        assertThat(new OwnersLine(" Still looking ", "Rey", MONDAY, WEEK).text())
                .isEqualTo("Still looking");
        assertThatThrownBy(() -> new OwnersLine("one\ntwo", "Rey", MONDAY, WEEK))
                .hasMessageContaining("line is one line");
        assertThatThrownBy(() -> new OwnersLine("x".repeat(281), "Rey", MONDAY, WEEK))
                .hasMessage("line has 281 characters, at most 280 fit");
    }

    @Test
    void aFindingIsOfItsThemeAndItsWeeks() {
        XmrChart chart = XmrChart.ofCounts(new WeekRange(WEEK, WEEK), List.of(3));
        ThemeVerdict other = new ThemeVerdict(BILLING, Verdict.NO_VERDICT, Optional.empty(), false);

        assertThatThrownBy(
                        () ->
                                new Findings(
                                        chart,
                                        List.of(Tally.NONE),
                                        List.of(Tally.NONE),
                                        Optional.empty(),
                                        List.of(finding(List.of(1, 2))),
                                        List.of(),
                                        List.of()))
                .hasMessage("'Late delivery' has 2 weeks, expected 1");
        assertThatThrownBy(
                        () -> new ThemeFinding(finding(List.of(1)).theme(), List.of(1), 1, other))
                .hasMessage("the verdict of 'Double charges' is not that of 'Late delivery'");
        assertThatThrownBy(() -> new ThemeId(0)).hasMessage("a theme's id is positive, was 0");
    }
}
