/**
 * Which column of a file means which field of a contact, and how its dates are written.
 *
 * <p>Guessed from names and values, changed by people, remembered for each source.
 */
@NullMarked
package org.emptychair.atlassian.csv.mapping;

import org.jspecify.annotations.NullMarked;
