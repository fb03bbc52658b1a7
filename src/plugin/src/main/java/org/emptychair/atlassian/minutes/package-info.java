/**
 * Decisions as the pages of meetings state them, in their macros.
 *
 * <p>An event only says that a page is to be read; what is read is compared with what is kept, so
 * that a lost event, a rollback or an import is made good by the next reading.
 */
@NullMarked
package org.emptychair.atlassian.minutes;

import org.jspecify.annotations.NullMarked;
