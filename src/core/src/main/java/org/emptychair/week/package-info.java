/**
 * Weeks as the team counts them: ISO weeks in the team's zone.
 *
 * <p>Every figure of the product belongs to a week, so this package is the only one that turns
 * instants and days into weeks.
 */
@NullMarked
package org.emptychair.week;

import org.jspecify.annotations.NullMarked;
