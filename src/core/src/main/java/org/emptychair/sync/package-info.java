/**
 * Bringing issues in: what an issue tells about customers, and reading the tracker bit by bit.
 *
 * <p>The sync may be stopped or killed at any moment and run again as often as one likes;
 * afterwards what is stored equals what the tracker shows.
 */
@NullMarked
package org.emptychair.sync;

import org.jspecify.annotations.NullMarked;
