/**
 * Leaders: the people with a service-time goal, their department and their working time.
 *
 * <p>How much of that time they spend on customers' issues is told elsewhere; here stands only what
 * they had to give, with its history, so that past weeks keep their measure.
 */
@NullMarked
package org.emptychair.leader;

import org.jspecify.annotations.NullMarked;
