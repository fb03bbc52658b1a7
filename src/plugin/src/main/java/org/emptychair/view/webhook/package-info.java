/**
 * The page of the systems that send contacts by themselves.
 *
 * <p>A secret stands on it once, right after it was made, and never again.
 */
@NullMarked
package org.emptychair.view.webhook;

import org.jspecify.annotations.NullMarked;
