/**
 * Who the leaders are, as a file that administrators keep: read whole or not at all.
 *
 * <p>What only a leader may see of themselves can be set here and is never written out.
 */
@NullMarked
package org.emptychair.atlassian.team;

import org.jspecify.annotations.NullMarked;
