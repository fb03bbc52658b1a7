package org.emptychair.view.panel;

import java.util.List;
import java.util.Optional;
import org.emptychair.view.Piece;

/**
 * The chair on the screen of a meeting room, one part at a time.
 *
 * @param place where it is shown, and the way back
 * @param opened what the one who shows it opened
 * @param told how old it is, and who may see what
 * @param say the sentence on top; empty for none
 * @param seat who sits in the chair
 * @param figures the headline figures
 * @param signals themes that changed by more than luck
 * @param never those who never had an answer
 * @param decisions the first of what was decided
 * @param noDecision what is said when nothing was
 * @param leaders our time with customers; absent unless opened
 */
public record PresentView(
        Place place,
        Opened opened,
        List<Piece> told,
        String say,
        Optional<SeatView> seat,
        List<FigureView> figures,
        List<ThemeView> signals,
        Never never,
        List<DecisionView> decisions,
        String noDecision,
        Optional<LeadersView> leaders) {
    private static final int LONG = 150;

    public PresentView {
        told = List.copyOf(told);
        figures = List.copyOf(figures);
        signals = List.copyOf(signals);
        decisions = List.copyOf(decisions);
    }

    /** Whether the customer's words need the whole width. */
    public boolean isLong() {
        return seat.stream()
                        .flatMap(it -> it.quote().stream())
                        .mapToInt(part -> part.text().length())
                        .sum()
                > LONG;
    }

    /**
     * Where it is shown.
     *
     * @param title of the meeting's page
     * @param back the meeting's page
     * @param action where the forms are sent
     * @param files where styles and script are
     * @param icon of the page, which no page of the product is around
     * @param mayName whether there are names of issues to show
     * @param ticket the product's proof that a form is ours
     */
    public record Place(
            String title,
            String back,
            String action,
            String files,
            String icon,
            boolean mayName,
            ReportPage.Ticket ticket) {}

    /**
     * What the one who shows it opened for everybody in the room.
     *
     * @param names of issues, with their summaries
     * @param time of the leaders
     */
    public record Opened(boolean names, boolean time) {
        public static final Opened NOTHING = new Opened(false, false);
    }

    /**
     * Those who never had an answer.
     *
     * @param number how many; empty when that is not known
     * @param says the same in a sentence
     * @param rows the first of them, where their issues may be named
     */
    public record Never(String number, String says, List<ComplaintView> rows) {
        public Never {
            rows = List.copyOf(rows);
        }
    }
}
