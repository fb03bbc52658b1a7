/**
 * The chair: the panel that a meeting sees, as one immutable value.
 *
 * <p>A {@link org.emptychair.chair.Chair} is whole, before anyone's rights; what a reader may see
 * of it is a {@link org.emptychair.chair.SeenChair}, made at each reading.
 */
@NullMarked
package org.emptychair.chair;

import org.jspecify.annotations.NullMarked;
