/**
 * Service time: what leaders spend on customers' issues, against the goal they chose.
 *
 * <p>Nothing counts twice, and unknown is never none: a week that its leader has not confirmed is a
 * range.
 */
@NullMarked
package org.emptychair.servicetime;

import org.jspecify.annotations.NullMarked;
