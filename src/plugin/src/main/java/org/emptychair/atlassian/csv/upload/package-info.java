/**
 * Imports of files: stored in the shared home, run in the background, stopped and taken up again on
 * any node of the cluster.
 *
 * <p>What a killed node leaves behind is a file, and how far it was: that is enough to go on.
 */
@NullMarked
package org.emptychair.atlassian.csv.upload;

import org.jspecify.annotations.NullMarked;
