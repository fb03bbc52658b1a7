package org.emptychair.atlassian.csv.mapping;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time zones as people write them. */
public final class Zones {
    private Zones() {}

    /** UTC by its name, not by the letter that Java gives it. */
    public static String written(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }
}
