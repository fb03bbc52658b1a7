package org.emptychair.chair;

import java.util.Optional;
import org.emptychair.signal.XmrLimits;

/** Where a figure of the last complete week lies, held against its usual range. */
public enum Place {
    ABOVE,
    WITHIN,
    BELOW,
    /** Too little is known to say. */
    UNKNOWN;

    static Place of(double value, Optional<XmrLimits> usual) {
        return usual.map(limits -> of(value, limits)).orElse(UNKNOWN);
    }

    private static Place of(double value, XmrLimits limits) {
        if (limits.isAbove(value)) {
            return ABOVE;
        }
        return limits.isBelow(value) ? BELOW : WITHIN;
    }

    /** Whether this is a change and not the figure's own to and fro. */
    public boolean isOutside() {
        return this == ABOVE || this == BELOW;
    }
}
