/**
 * Complaints: issues that an unhappy customer waits on, and their three clocks.
 *
 * <p>Age runs from the beginning, silence from our last public word, and the turn says who is to
 * speak. When a customer waited is kept as intervals, so that past weeks can be counted again.
 */
@NullMarked
package org.emptychair.complaint;

import org.jspecify.annotations.NullMarked;
