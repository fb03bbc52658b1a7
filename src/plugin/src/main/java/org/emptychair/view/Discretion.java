package org.emptychair.view;

import java.util.OptionalInt;
import org.emptychair.setting.Mode;

/**
 * What may be told of a count: in the shared mode, a count of one to four could point at a person,
 * and is not told.
 *
 * @param mode the mode of the reading
 */
public record Discretion(Mode mode) {
    /** The smallest count that is told to everybody; nobody at all is told as well. */
    public static final int FEWEST = 5;

    /** The count, or empty when it is not told. */
    public OptionalInt tell(int count) {
        return mode == Mode.SHARED && count > 0 && count < FEWEST
                ? OptionalInt.empty()
                : OptionalInt.of(count);
    }
}
