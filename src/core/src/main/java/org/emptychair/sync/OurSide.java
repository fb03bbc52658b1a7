package org.emptychair.sync;

import java.time.ZoneId;
import java.util.Set;

/**
 * What one has to know of our side to understand an issue.
 *
 * @param zone whose days count
 * @param automatic references of accounts that write by themselves; their words are nobody's
 */
public record OurSide(ZoneId zone, Set<String> automatic) {
    public OurSide {
        automatic = Set.copyOf(automatic);
    }
}
