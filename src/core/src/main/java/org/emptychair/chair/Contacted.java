package org.emptychair.chair;

import java.util.Optional;
import org.emptychair.signal.XmrLimits;

/**
 * They contacted us: how many contacts there were.
 *
 * @param weeks week by week
 * @param soFar contacts of the running week until now
 * @param usual between which counts it moves by itself; absent below eight weeks
 * @param place where the last week lies
 */
public record Contacted(Series weeks, int soFar, Optional<XmrLimits> usual, Place place) {
    static Contacted of(Series weeks, int soFar, Optional<XmrLimits> usual) {
        return new Contacted(weeks, soFar, usual, Place.of(weeks.last(), usual));
    }
}
