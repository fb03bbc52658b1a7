package org.emptychair.chair.seat;

import java.util.Map;
import java.util.Optional;
import org.emptychair.wocas.ThemeId;

/** The questions that customer service wrote for the customer in the chair, one for a theme. */
public interface Questions {
    /** The longest question, in characters. */
    int LONGEST = 280;

    /** Absent where the product's own question is asked. */
    Optional<String> of(ThemeId theme);

    Map<ThemeId, String> all();

    /**
     * Keeps a question in place of the one before.
     *
     * @param question absent to take it back; then the product's own is asked
     * @throws IllegalArgumentException when it is blank or longer than {@link #LONGEST}
     */
    void keep(ThemeId theme, Optional<String> question);
}
