/**
 * Chairs of closed meetings as JSON, with the version of their schema.
 *
 * <p>What an older version wrote is lifted to today's schema before it is read.
 */
@NullMarked
package org.emptychair.atlassian.snapshot;

import org.jspecify.annotations.NullMarked;
