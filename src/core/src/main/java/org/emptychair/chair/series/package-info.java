/**
 * Meetings that come back: when the next one is, and the page that is made ahead of it.
 *
 * <p>A {@link org.emptychair.chair.series.MeetingSeries} makes one page for each meeting, as the
 * person who set it up; when they cannot, it stops, and they are told.
 */
@NullMarked
package org.emptychair.chair.series;

import org.jspecify.annotations.NullMarked;
