/**
 * What our customers are saying: themes, who answers for them, and what changed.
 *
 * <p>A {@link org.emptychair.wocas.Theme} is what people said of a subject; {@link
 * org.emptychair.wocas.Findings} is what its counts say, with the evidence.
 */
@NullMarked
package org.emptychair.wocas;

import org.jspecify.annotations.NullMarked;
