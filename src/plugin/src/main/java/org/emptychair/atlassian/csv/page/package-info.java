/**
 * The page on which customer service brings a file in, step by step, with or without scripts.
 *
 * <p>Choose a file, say what its columns mean, see what would happen, let it happen.
 */
@NullMarked
package org.emptychair.atlassian.csv.page;

import org.jspecify.annotations.NullMarked;
