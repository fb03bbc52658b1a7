/**
 * Calendar files and feeds, through ical4j's parser and rules of recurrence.
 *
 * <p>A file is read by the letter of RFC 5545 and refused with the line that breaks it; whatever is
 * in it, reading ends soon and takes little memory.
 */
@NullMarked
package org.emptychair.atlassian.calendar;

import org.jspecify.annotations.NullMarked;
