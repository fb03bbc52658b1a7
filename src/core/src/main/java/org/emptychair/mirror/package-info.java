/**
 * In the mirror: what leaders think that customers say of us, beside what customers say.
 *
 * <p>The gap between the two is the finding that started it all: four of five leaders thought their
 * service superior, fewer than one of ten customers did. A guess is its leader's own.
 */
@NullMarked
package org.emptychair.mirror;

import org.jspecify.annotations.NullMarked;
