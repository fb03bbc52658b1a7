package org.emptychair.view.panel;

import java.util.List;
import java.util.Optional;
import org.emptychair.chair.Chair;
import org.emptychair.chair.Seat;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Verdict;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Panel;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;
import org.emptychair.view.Section;
import org.emptychair.view.Texts;

/** Puts a chair into words and lines for one reader. */
public final class ChairViews {
    private final Panel panel;
    private final Chair chair;
    private final Phrases phrases;
    private final Moments moments;
    private final ActionWords actions;

    private ChairViews(Panel panel, Texts texts) {
        this.panel = panel;
        this.chair = panel.chair().parts();
        this.phrases = new Phrases(texts, new Discretion(panel.chair().mode()));
        this.moments = new Moments(phrases, chair.asOf(), panel.zone());
        this.actions = new ActionWords(panel, phrases);
    }

    public static ChairView of(Panel panel, Texts texts) {
        return new ChairViews(panel, texts).view();
    }

    /** When its meeting closed, in words; empty for one that is open. */
    public static String closed(Panel panel, Texts texts) {
        ChairViews views = new ChairViews(panel, texts);
        return panel.chair()
                .takenAt()
                .map(new MetaWords(panel, views.phrases, views.moments)::closedAt)
                .orElse("");
    }

    /** Where the panel is drawn again; absent for one on a page that is not stored. */
    static Optional<ChairView.Refresh> refresh(Panel panel, String macro) {
        int pending = panel.chair().pending().size();
        return panel.state()
                .reach()
                .map(
                        reach ->
                                new ChairView.Refresh(
                                        reach.panels(), macro, pending, !panel.isFrozen()));
    }

    private ChairView view() {
        return new ChairView(
                new MetaWords(panel, phrases, moments).pieces(),
                isEmpty()
                        ? Optional.empty()
                        : Optional.of(new SayWords(phrases, moments).of(chair.say())),
                seat(),
                chair.lastMeeting().map(new LastMeetingWords(phrases, moments)::of).orElse(""),
                shows(Section.FIGURES)
                        ? new FigureWords(phrases).of(chair.figures(), chair.week(), hasRisen())
                        : List.of(),
                chair.themes()
                        .filter(any -> shows(Section.THEMES))
                        .map(
                                known ->
                                        new ThemeWords(phrases)
                                                .of(known, panel.rows(), candidates())),
                quotes(),
                complaints(),
                decisions(),
                chair.leaders()
                        .filter(any -> shows(Section.LEADERS))
                        .map(it -> new LeaderWords(phrases).of(it, actions.leaders())),
                new FooterWords(phrases)
                        .of(chair.reading().freshness().sources().size(), panel.zone(), actions),
                refresh());
    }

    private Optional<ChairView.Refresh> refresh() {
        return panel.state()
                .reach()
                .map(Panel.Reach::macro)
                .filter(macro -> !macro.isEmpty())
                .flatMap(macro -> refresh(panel, macro));
    }

    private boolean hasRisen() {
        return chair.themes().stream()
                .flatMap(it -> it.lines().stream())
                .flatMap(it -> it.verdict().stream())
                .map(ThemeVerdict::verdict)
                .anyMatch(it -> it == Verdict.RISE || it == Verdict.NEW);
    }

    private Optional<QuotesView> quotes() {
        return shows(Section.QUOTES) && chair.themes().isPresent()
                ? Optional.of(new QuoteWords(panel, phrases, moments).of(chair.quotes()))
                : Optional.empty();
    }

    private Optional<ComplaintsView> complaints() {
        return chair.complaints()
                .filter(any -> shows(Section.COMPLAINTS))
                .map(it -> new ComplaintWords(panel, phrases, moments).of(it, panel.rows()));
    }

    private Optional<DecisionsView> decisions() {
        return chair.decisions()
                .filter(any -> shows(Section.DECISIONS))
                .map(it -> new DecisionWords(panel, phrases, moments).of(it, actions.decisions()));
    }

    private boolean shows(Section section) {
        return panel.sections().contains(section);
    }

    /** Nothing has come in yet that the chair could speak of. */
    private boolean isEmpty() {
        return chair.themes().isEmpty()
                && chair.complaints().isEmpty()
                && !chair.reading().freshness().isArriving();
    }

    private Optional<SeatView> seat() {
        if (isEmpty()) {
            return Optional.of(new EmptyWords(panel, phrases, moments).seat());
        }
        boolean unknown = chair.seat() instanceof Seat.NotYet && chair.complaints().isEmpty();
        boolean arriving = chair.reading().freshness().isArriving();
        return unknown && !arriving
                ? Optional.empty()
                : Optional.of(
                        new SeatWords(panel, phrases, moments)
                                .of(chair.seat())
                                .offering(
                                        actions.seat(chair.seat()),
                                        panel.state()
                                                .reach()
                                                .map(Panel.Reach::history)
                                                .orElse("")));
    }

    private List<Piece> candidates() {
        int many = panel.state().candidates();
        return many == 0
                ? List.of()
                : List.of(
                        Piece.link(
                                phrases.counted("emptychair.themes.candidates.", many),
                                panel.state().editorUrl()));
    }
}
