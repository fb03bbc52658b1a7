package org.emptychair.quote;

import java.util.List;

/**
 * A text that may be shown, and what was taken out of it.
 *
 * @param text with a typed mark for everything taken out
 * @param found in the order of the text; places are those of the text as it was given
 */
public record Redaction(String text, List<Mark> found) {
    public Redaction {
        found = List.copyOf(found);
    }
}
