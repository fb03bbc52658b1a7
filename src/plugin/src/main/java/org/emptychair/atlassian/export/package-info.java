/**
 * Files with everything that is kept, for the administrator.
 *
 * <p>Rows go out as they are read, so that a file of any length takes no more memory than a short
 * one.
 */
@NullMarked
package org.emptychair.atlassian.export;

import org.jspecify.annotations.NullMarked;
