package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.FINANCE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.emptychair.chair.ChairDraft;
import org.emptychair.chair.ThemeLine;
import org.emptychair.chair.Themes;
import org.emptychair.setting.Mode;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Usual;
import org.emptychair.signal.Verdict;
import org.emptychair.view.Discretion;
import org.emptychair.view.Phrases;
import org.emptychair.view.PropertyTexts;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.OwnersLine;
import org.junit.jupiter.api.Test;

class ThemeWordsTest {
    private static final IsoWeek FOUND = new IsoWeek(2026, 46);
    private static final OwnersLine FIXED =
            new OwnersLine(
                    "A retry fault. Fixed today.",
                    "Kofi Osei",
                    Instant.parse("2026-11-18T08:00:00Z"),
                    FOUND);

    private static ThemeLine line(String name, Verdict verdict, Optional<OwnersLine> said) {
        ThemeLine plain = ChairDraft.line(name, 85, 204);
        Evidence evidence =
                new Evidence(
                        204,
                        new Usual(85, 0.1, 26),
                        OptionalInt.empty(),
                        0.0004,
                        Optional.of(FOUND));
        return new ThemeLine(
                plain.name(),
                Optional.of(FINANCE),
                plain.cases(),
                Optional.of(new ThemeVerdict(plain.name(), verdict, Optional.of(evidence), false)),
                false,
                said);
    }

    private static List<ThemeView> themes(int rows, ThemeLine... lines) {
        Phrases phrases = new Phrases(new PropertyTexts(), new Discretion(Mode.SHARED));
        return new ThemeWords(phrases)
                .of(
                        new Themes(
                                List.of(lines),
                                ChairDraft.series(0, 0),
                                ChairDraft.series(900, 900),
                                Optional.empty()),
                        rows)
                .themes();
    }

    @Test
    void theOwnersLineStandsUnderTheSignalItAnswers() {
        ThemeLine answered = line("Charged twice", Verdict.RISE, Optional.of(FIXED));

        assertThat(themes(10, answered).get(0).answer())
                .isEqualTo("Finance: “A retry fault. Fixed today.”");
    }

    @Test
    void anOwnerWhoSaidNothingIsNamed() {
        assertThat(themes(10, line("Lids", Verdict.RISE, Optional.empty())).get(0).answer())
                .isEqualTo("no word from Finance yet");
        assertThat(themes(10, line("Lids", Verdict.STEADY, Optional.empty())).get(0).answer())
                .isEmpty();
    }

    @Test
    void aSignalIsShownHoweverSmallItsSubjectIs() {
        ThemeLine small = line("App logs me out", Verdict.NEW, Optional.empty());
        ThemeLine[] lines =
                Stream.of(
                                line("Lost parcels", Verdict.STEADY, Optional.empty()),
                                line("Refunds", Verdict.STEADY, Optional.empty()),
                                small)
                        .toArray(ThemeLine[]::new);

        assertThat(themes(2, lines))
                .extracting(ThemeView::name)
                .containsExactly("Lost parcels", "App logs me out");
    }
}
