package org.emptychair.sync;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What one has to know of our side to understand an issue.
 *
 * @param zone whose days count
 * @param automatic references of accounts that write by themselves; their words are nobody's
 */
public record OurSide(ZoneId zone, Set<String> automatic) {
    // Raised whenever the same issue is understood in another way than before.
    private static final int RULES = 2;

    public OurSide {
        automatic = Set.copyOf(automatic);
    }

    /** Is the same as long as every issue would be understood the same; 36 characters. */
    String mark() {
        String all =
                RULES + "\n" + zone.getId() + "\n" + String.join("\n", new TreeSet<>(automatic));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
