/**
 * Calendars: appointments that may have been time for customers.
 *
 * <p>A leader's own rules say which appointments propose an entry; nothing counts before the leader
 * accepts it.
 */
@NullMarked
package org.emptychair.calendar;

import org.jspecify.annotations.NullMarked;
