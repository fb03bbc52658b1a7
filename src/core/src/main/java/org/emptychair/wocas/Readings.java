package org.emptychair.wocas;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How far each source is read that we read ourselves; others send what they have. */
@FunctionalInterface
public interface Readings {
    /** Sources that send by themselves. */
    Readings NONE = Map::of;

    /** Until when each is read, absent before its first reading came to an end; by name. */
    Map<String, Optional<Instant>> until();
}
