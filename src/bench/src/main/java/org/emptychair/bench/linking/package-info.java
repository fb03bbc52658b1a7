/**
 * How many requests it takes to bring decisions to the issues that they serve.
 *
 * <p>The fewest that can be: one reading of an issue's links, one writing of each that is new or
 * changed.
 */
@NullMarked
package org.emptychair.bench.linking;

import org.jspecify.annotations.NullMarked;
