/**
 * Files of comma-separated values, read row by row however large they are.
 *
 * <p>Encoding and separator are found by looking; a row that cannot be read is told by its number
 * and does not keep the others from being read.
 */
@NullMarked
package org.emptychair.atlassian.csv;

import org.jspecify.annotations.NullMarked;
