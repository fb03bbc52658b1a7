/**
 * The administrators' page on what is kept of people.
 *
 * <p>How long each kind of data is kept, who is to be forgotten, what was done and by whom, and
 * everything as a file.
 */
@NullMarked
package org.emptychair.view.privacy;

import org.jspecify.annotations.NullMarked;
