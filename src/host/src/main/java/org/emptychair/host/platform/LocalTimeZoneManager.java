package org.emptychair.host.platform;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Everybody lives in one zone here. */
record LocalTimeZoneManager(ZoneId zone) implements TimeZoneManager {

    @Override
    public TimeZone getUserTimeZone() {
        return getDefaultTimeZone();
    }

    @Override
    public TimeZone getUserTimeZone(@Nullable UserKey key) {
        return getDefaultTimeZone();
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(zone);
    }
}
