/**
 * The letter that a department's leaders get every week about the themes they answer for.
 *
 * <p>What it says, who reads it and when it goes out; how it looks and travels is others' business.
 */
@NullMarked
package org.emptychair.letter;

import org.jspecify.annotations.NullMarked;
