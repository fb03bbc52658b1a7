/**
 * Is a change more than chance? Limits, intervals, tests and the memory of what they found.
 *
 * <p>A team that is alarmed every week stops listening, so every coloured word of the panel passes
 * through here first. Only numbers come in and verdicts go out: no names of people, no words, no
 * clock.
 */
@NullMarked
package org.emptychair.signal;

import org.jspecify.annotations.NullMarked;
