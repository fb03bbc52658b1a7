/**
 * How long a page with the chair takes to be drawn.
 *
 * <p>Beside it stand the same page without the chair, and what the template engine alone needs to
 * write as much.
 */
@NullMarked
package org.emptychair.bench.rendering;

import org.jspecify.annotations.NullMarked;
