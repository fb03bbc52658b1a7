package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.chair.ChairDraft;
import org.emptychair.chair.ThemeLine;
import org.emptychair.chair.Themes;
import org.emptychair.contact.ThemeName;
import org.emptychair.setting.Mode;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Usual;
import org.emptychair.signal.Verdict;
import org.emptychair.view.Discretion;
import org.emptychair.view.Phrases;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Tone;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private final Findings findings =
            new Findings(new Phrases(new PropertyTexts(), new Discretion(Mode.AS_VIEWER)));

    private static ThemeLine line(int last, Verdict verdict, boolean decided) {
        ThemeLine plain = ChairDraft.line("Charged twice", 85, last);
        Evidence evidence =
                new Evidence(
                        last,
                        new Usual(85, 0.1, 26),
                        OptionalInt.empty(),
                        0.0004,
                        Optional.of(new IsoWeek(2026, 45)));
        ThemeVerdict judged =
                new ThemeVerdict(
                        new ThemeName("Charged twice"),
                        verdict,
                        verdict == Verdict.NO_VERDICT ? Optional.empty() : Optional.of(evidence),
                        false);
        return with(plain, judged, decided);
    }

    private static ThemeLine with(ThemeLine plain, ThemeVerdict judged, boolean decided) {
        return new ThemeLine(
                plain.name(),
                plain.owner(),
                plain.cases(),
                Optional.of(judged),
                decided,
                Optional.empty());
    }

    private FindingView finding(ThemeLine line, int all) {
        return findings.of(
                line,
                new Themes(
                        List.of(line),
                        ChairDraft.series(0, 0),
                        ChairDraft.series(all, all),
                        Optional.empty()));
    }

    @Test
    void aRiseIsToldBesideWhatIsUsual() {
        FindingView rise = finding(line(204, Verdict.RISE, false), 900);

        assertThat(rise.text()).isEqualTo("▲ usual is 85");
        assertThat(rise.chip()).isEqualTo("up");
        assertThat(rise.why())
                .isEqualTo(
                        "204 last week, usual is 85; a signal since week 45; by luck less than once"
                                + " in 2,000 weeks");
    }

    @Test
    void aFallAndANewSubjectAreSignalsToo() {
        assertThat(finding(line(18, Verdict.FALL, false), 900).text()).isEqualTo("▼ usual was 85");
        assertThat(finding(line(38, Verdict.NEW, false), 900).text())
                .isEqualTo("new since week 45");
    }

    @Test
    void onlyASignalHasAColour() {
        for (Verdict verdict : Verdict.values()) {
            ThemeLine line = line(90, verdict, false);

            assertThat(findings.tone(line) != Tone.PLAIN)
                    .as("%s", verdict)
                    .isEqualTo(verdict.isSignal());
            assertThat(finding(line, 900).chip().isEmpty())
                    .as("%s", verdict)
                    .isEqualTo(!verdict.isSignal());
        }
    }

    @Test
    void aLargeSteadySubjectIsNotAsUsual() {
        assertThat(finding(line(311, Verdict.STEADY, false), 900).text())
                .isEqualTo("every week, nothing decided");
        assertThat(finding(line(311, Verdict.STEADY, true), 900).text()).isEqualTo("as usual");
        assertThat(finding(line(20, Verdict.STEADY, false), 900).text()).isEqualTo("as usual");
    }

    @Test
    void tooLittleIsKnownIsSaidAsSuch() {
        assertThat(finding(line(3, Verdict.NO_VERDICT, false), 900).text())
                .isEqualTo("too early to say");
    }
}
