/**
 * What customers may have begun to speak of: phrases that came up more often than before, proposed
 * as themes until a person accepts, merges or mutes them.
 *
 * <p>Only redacted words are read here; contacts are counted, not words.
 */
@NullMarked
package org.emptychair.wocas.candidate;

import org.jspecify.annotations.NullMarked;
