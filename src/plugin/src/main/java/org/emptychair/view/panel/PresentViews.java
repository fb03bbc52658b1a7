package org.emptychair.view.panel;

import java.util.List;
import org.emptychair.chair.StillWaiting;
import org.emptychair.view.Discretion;
import org.emptychair.view.Panel;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;
import org.emptychair.view.Texts;
import org.emptychair.view.Tone;

/** Takes from a panel what a room can read from its chairs. */
public final class PresentViews {
    private static final int MOST_SIGNALS = 3;
    private static final int MOST_COMPLAINTS = 5;
    private static final int MOST_DECISIONS = 4;

    private PresentViews() {}

    public static PresentView of(
            Panel panel, PresentView.Opened opened, PresentView.Place place, Texts texts) {
        ChairView all = ChairViews.of(panel, texts);
        return new PresentView(
                place,
                opened,
                told(all),
                all.say().map(SayView::text).orElse(""),
                all.seat(),
                all.figures(),
                signals(all),
                never(panel, all, texts),
                all.decisions().stream()
                        .flatMap(it -> it.rows().stream())
                        .limit(MOST_DECISIONS)
                        .toList(),
                all.decisions().map(DecisionsView::note).orElse(""),
                all.leaders());
    }

    /** When it was read, and who may see what: the first and the last of what a panel tells. */
    private static List<Piece> told(ChairView all) {
        List<Piece> meta = all.meta();
        return meta.size() < 2 ? meta : List.of(meta.get(0), meta.get(meta.size() - 1));
    }

    private static List<ThemeView> signals(ChairView all) {
        return all.themes().stream()
                .flatMap(it -> it.themes().stream())
                .filter(theme -> !theme.finding().chip().isEmpty())
                .limit(MOST_SIGNALS)
                .toList();
    }

    private static PresentView.Never never(Panel panel, ChairView all, Texts texts) {
        Phrases phrases = new Phrases(texts, new Discretion(panel.chair().mode()));
        List<ComplaintView> rows =
                all.complaints().stream()
                        .flatMap(it -> it.rows().stream())
                        .filter(row -> row.turn().tone() == Tone.BAD)
                        .limit(MOST_COMPLAINTS)
                        .toList();
        return panel.chair()
                .parts()
                .figures()
                .waiting()
                .map(StillWaiting::neverAnswered)
                .map(
                        many ->
                                new PresentView.Never(
                                        phrases.count(many),
                                        phrases.plural("emptychair.present.never.", many),
                                        rows))
                .orElseGet(
                        () ->
                                new PresentView.Never(
                                        "", phrases.say("emptychair.present.never.unknown"), rows));
    }
}
