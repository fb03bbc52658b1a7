/**
 * How long what names customers is kept.
 *
 * <p>Each kind of data has its months; a job takes out what is older, and says in the audit log how
 * much that was. Counts are no such data and stay.
 */
@NullMarked
package org.emptychair.retention;

import org.jspecify.annotations.NullMarked;
