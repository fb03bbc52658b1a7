/**
 * The seat: which customer sits in the chair of which meeting, and who sat there before.
 *
 * <p>Chosen once for a page and week by a {@link org.emptychair.chair.seat.SeatPolicy} or by a
 * person, kept in {@link org.emptychair.chair.seat.Seats}; rendering only reads.
 */
@NullMarked
package org.emptychair.chair.seat;

import org.jspecify.annotations.NullMarked;
