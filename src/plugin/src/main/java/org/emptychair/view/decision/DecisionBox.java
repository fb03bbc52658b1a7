package org.emptychair.view.decision;

import java.util.List;
import org.emptychair.view.Html;

/**
 * A decision where it is stated.
 *
 * @param word how it stands
 * @param body its words, as the product renders them
 * @param facts its owner, its day, whom it serves, what is expected
 */
public record DecisionBox(String word, Html body, List<String> facts) {
    public DecisionBox {
        facts = List.copyOf(facts);
    }
}
