package org.emptychair.view;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** Zones as people write them. */
public final class ZoneNames {
    private ZoneNames() {}

    /** The zone's id, which can be read back; UTC is not the lone letter of its id. */
    public static String of(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }
}
