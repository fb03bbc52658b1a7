/**
 * A decision in its own box, where a page states it.
 *
 * <p>The box always tells how the decision stands now: only the chair is ever frozen.
 */
@NullMarked
package org.emptychair.view.decision;

import org.jspecify.annotations.NullMarked;
