/**
 * The panel as its templates take it: a view for each part, and the words that a chair becomes.
 *
 * <p>A part that a reader may not see, or that nothing is known of, is not there.
 */
@NullMarked
package org.emptychair.view.panel;

import org.jspecify.annotations.NullMarked;
