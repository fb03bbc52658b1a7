/**
 * Rows on their way to contacts: converted, told apart, kept batch by batch, and counted.
 *
 * <p>A rehearsal takes the same way and keeps nothing.
 */
@NullMarked
package org.emptychair.atlassian.csv.intake;

import org.jspecify.annotations.NullMarked;
