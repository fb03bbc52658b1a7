/**
 * How customers sound: {@link org.emptychair.tone.Tone} of one text by rules over a lexicon of
 * rated words, and the tones of many counted.
 */
@NullMarked
package org.emptychair.tone;

import org.jspecify.annotations.NullMarked;
