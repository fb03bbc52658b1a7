package org.emptychair.view.decision;

import java.util.List;
import java.util.Optional;
import org.emptychair.view.chart.LineView;
import org.emptychair.view.letter.OutboxView.Choice;
import org.emptychair.view.letter.OutboxView.Place;

/**
 * The page on which a person says whether a decision helped; a text that there is not is empty.
 *
 * @param warning what was wrong
 * @param found what the counts say
 * @param said whose word there is already, and what it was; else who has the word
 * @param form absent for who has no word on it
 */
public record ReviewView(
        Place place, Shown shown, String warning, Found found, String said, Optional<Form> form) {
    /**
     * The decision.
     *
     * @param meeting the title of its page
     * @param facts owner, days, whom it serves, what was expected
     */
    public record Shown(
            String id, String statement, String meeting, String address, List<String> facts) {
        public Shown {
            facts = List.copyOf(facts);
        }
    }

    /**
     * What the counts say.
     *
     * @param verdict in words
     * @param figures before and after, the interval, what was expected
     * @param line the weeks around it; absent when no theme is counted for it
     */
    public record Found(String verdict, List<String> figures, Optional<LineView> line) {
        public Found {
            figures = List.copyOf(figures);
        }
    }

    /** What may be said; the verdict of the counts is chosen until a person chooses another. */
    public record Form(List<Choice> outcomes, String comment) {
        public Form {
            outcomes = List.copyOf(outcomes);
        }
    }
}
