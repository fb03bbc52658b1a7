package org.emptychair.view.decision;

import java.util.List;
import org.emptychair.view.letter.OutboxView.Choice;
import org.emptychair.view.letter.OutboxView.Place;

/**
 * The page of all decisions; a text that there is not is empty.
 *
 * @param warning what of the address was not understood
 * @param score how they turned out, in a sentence
 * @param empty what is said when there is none
 * @param more what is said when there are more than are looked at
 * @param ways where the same is, otherwise
 */
public record RegisterView(
        Place place,
        Filters filters,
        String warning,
        String score,
        String empty,
        String more,
        List<Row> rows,
        Ways ways) {
    public RegisterView {
        rows = List.copyOf(rows);
    }

    /** What may be chosen. */
    public record Filters(
            List<Choice> states,
            List<Choice> owners,
            List<Choice> departments,
            List<Choice> themes,
            List<Choice> dues) {}

    /**
     * Addresses.
     *
     * @param earlier the next page
     * @param later the page before
     */
    public record Ways(String csv, String json, String earlier, String later) {}

    /**
     * One decision.
     *
     * @param serves the themes it serves
     * @param meeting the title of its page
     * @param review where it is told how it turned out
     * @param by whose word the verdict is, or why others share it
     */
    public record Row(
            String statement,
            String serves,
            String meeting,
            String href,
            String owner,
            String due,
            String state,
            String verdict,
            String review,
            String by) {}
}
