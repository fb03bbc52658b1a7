/**
 * Decisions that a meeting takes for its customers, and whether they helped.
 *
 * <p>A decision is judged by the weeks before it was taken and after it was done, held against the
 * themes that it does not serve, so that a quiet season is not mistaken for success.
 */
@NullMarked
package org.emptychair.decision;

import org.jspecify.annotations.NullMarked;
