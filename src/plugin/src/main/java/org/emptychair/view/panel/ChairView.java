package org.emptychair.view.panel;

import java.util.List;
import java.util.Optional;
import org.emptychair.view.Piece;

/**
 * The panel, ready to be put into a template. A part that is not there is left out.
 *
 * @param meta when, which week, whose contacts, and who may see what
 * @param say the sentence on top
 * @param seat who sits in the chair
 * @param last what became of last meeting's customer, or of this one since; empty for nothing
 * @param figures the headline figures
 * @param themes what our customers are saying
 * @param quotes in their words
 * @param complaints open complaints
 * @param decisions decided for the customer
 * @param leaders our time with customers
 * @param footer where all this comes from
 * @param refresh where the script has it drawn again
 */
public record ChairView(
        List<Piece> meta,
        Optional<SayView> say,
        Optional<SeatView> seat,
        String last,
        List<FigureView> figures,
        Optional<ThemesView> themes,
        Optional<QuotesView> quotes,
        Optional<ComplaintsView> complaints,
        Optional<DecisionsView> decisions,
        Optional<LeadersView> leaders,
        FooterView footer,
        Optional<Refresh> refresh) {
    public ChairView {
        meta = List.copyOf(meta);
        figures = List.copyOf(figures);
    }

    /** Whether there are numbers behind lines. */
    public boolean hasNumbers() {
        return figures.stream().anyMatch(figure -> figure.line().isPresent())
                || themes.map(view -> !view.themes().isEmpty()).orElse(false);
    }

    /**
     * Where the script has the panel drawn again.
     *
     * @param address of all panels of the page
     * @param macro which of them it is
     * @param pending how many parts were not known when it was drawn
     * @param live whether it changes as time goes by; a closed meeting's does not
     */
    public record Refresh(String address, String macro, int pending, boolean live) {}
}
