/**
 * The page of meetings that come back, in finished texts.
 *
 * <p>What it shows is read from {@link org.emptychair.chair.series.Timetable}.
 */
@NullMarked
package org.emptychair.view.series;

import org.jspecify.annotations.NullMarked;
