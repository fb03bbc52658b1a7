package org.emptychair.chair;

import java.util.Optional;
import org.emptychair.contact.ThemeName;

/**
 * The one question of the customer in the chair.
 *
 * @param ask what it is about
 * @param theme what the customer spoke of; absent when it is filed under none
 * @param own the question as customer service wrote it; absent where the product's own for {@code
 *     ask} is used
 */
public record Question(Ask ask, Optional<ThemeName> theme, Optional<String> own) {
    /** What the product's own questions ask for. */
    public enum Ask {
        /** A first answer. */
        ANSWER,
        /** The promise that we broke. */
        PROMISE,
        /** What was done about the theme. */
        THEME,
        /** The end of waiting. */
        WAITING,
        /** That we do again what helped. */
        KEEP
    }
}
