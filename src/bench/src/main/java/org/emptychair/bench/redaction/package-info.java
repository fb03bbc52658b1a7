/**
 * What redaction takes out of real texts: how much of what was labelled, and how much of the rest.
 *
 * <p>The texts are given as files, since they are other people's and not ours to bring.
 */
@NullMarked
package org.emptychair.bench.redaction;

import org.jspecify.annotations.NullMarked;
