/**
 * The administrators' page on what the team keeps up.
 *
 * <p>Sentences with counts of the whole team; nobody is named.
 */
@NullMarked
package org.emptychair.view.habit;

import org.jspecify.annotations.NullMarked;
