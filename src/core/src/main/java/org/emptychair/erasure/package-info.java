/**
 * Erasing a customer: what they told us goes, from contacts to the chairs of closed meetings.
 *
 * <p>That they told us something stays counted, so that no figure of the past changes.
 */
@NullMarked
package org.emptychair.erasure;

import org.jspecify.annotations.NullMarked;
