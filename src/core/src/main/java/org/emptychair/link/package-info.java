/**
 * Decisions as links on the issues that they serve.
 *
 * <p>A link says what is so now. Whatever changes a decision only asks that its links be looked at;
 * the courier reads what stands on the issue, and writes where it differs.
 */
@NullMarked
package org.emptychair.link;

import org.jspecify.annotations.NullMarked;
