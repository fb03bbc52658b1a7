package org.emptychair.view.seat;

import java.util.List;
import org.emptychair.view.letter.OutboxView.Place;

/**
 * The page on which customer service writes what the customer in the chair asks; a text that there
 * is not is empty.
 *
 * @param usual the product's own questions
 */
public record QuestionsView(
        Place place, String notice, String warning, List<Line> lines, List<String> usual) {
    public QuestionsView {
        lines = List.copyOf(lines);
        usual = List.copyOf(usual);
    }

    /** One theme and its question. */
    public record Line(String id, String theme, String question) {}
}
