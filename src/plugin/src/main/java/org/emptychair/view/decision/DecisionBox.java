package org.emptychair.view.decision;

import java.util.List;
import java.util.stream.Stream;
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

    /** The same with more facts behind the others. */
    public DecisionBox with(List<String> more) {
        return new DecisionBox(word, body, Stream.concat(facts.stream(), more.stream()).toList());
    }
}
