package org.emptychair.view.letter;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.letter.Letter;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Usual;
import org.emptychair.signal.Verdict;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.OwnersLine;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.ThemeFinding;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.WocasReport;

/** Letters of {@link #WEEK} to Finance, as tests need them. */
public final class LetterDraft {
    public static final IsoWeek WEEK = IsoWeek.parse("2026-W46");
    private static final Department FINANCE = new Department("Finance");
    private static final int WEEKS = 3;

    private LetterDraft() {}

    /** With a theme of every kind, one of which has its owner's line. */
    public static Letter ofAllKinds() {
        return letter(
                List.of(
                        theme("Double charges", Verdict.RISE, 85, 204, ""),
                        theme("Refund <b>\"not\"</b> paid", Verdict.NEW, 1, 12, ""),
                        theme("Rechnung unverst\u00e4ndlich", Verdict.WATCH, 20, 33, "")),
                List.of(
                        theme("Wrong tariff", Verdict.STEADY, 64, 61, ""),
                        theme("Direct debit", Verdict.STEADY, 4, 3, ""),
                        theme("Gift cards", Verdict.NO_VERDICT, 1, 9, "")),
                List.of(
                        theme(
                                "Late invoices",
                                Verdict.FALL,
                                40,
                                11,
                                "The new billing run went live on 2 November.")));
    }

    public static Letter letter(
            List<ThemeFinding> rising, List<ThemeFinding> steady, List<ThemeFinding> quieter) {
        return new Letter(
                WEEK, List.of(FINANCE), Optional.empty(), new WocasReport(rising, steady, quieter));
    }

    public static ThemeFinding theme(
            String name, Verdict verdict, int usual, int last, String line) {
        Optional<IsoWeek> since =
                verdict.isSignal() ? Optional.of(WEEK.plus(-1)) : Optional.empty();
        Optional<Evidence> evidence =
                verdict == Verdict.NO_VERDICT
                        ? Optional.empty()
                        : Optional.of(
                                new Evidence(
                                        last,
                                        new Usual(usual, 0.05, 26),
                                        OptionalInt.empty(),
                                        verdict.isSignal() ? 0.0002 : 0.3,
                                        since));
        Optional<OwnersLine> said =
                line.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new OwnersLine(
                                        line,
                                        "Kofi Osei",
                                        Instant.parse("2026-11-10T09:00:00Z"),
                                        WEEK.plus(-1)));
        return new ThemeFinding(
                new Theme(new ThemeId(1), new ThemeName(name), Optional.of(FINANCE), false, said),
                Collections.nCopies(WEEKS, last),
                3,
                new ThemeVerdict(new ThemeName(name), verdict, evidence, false));
    }
}
