/**
 * Pages about the seat and customers' words: who sat there, what they ask, what redaction shows.
 *
 * <p>Views and the words in them; the pages' forms are answered by the product's servlets.
 */
@NullMarked
package org.emptychair.view.seat;

import org.jspecify.annotations.NullMarked;
