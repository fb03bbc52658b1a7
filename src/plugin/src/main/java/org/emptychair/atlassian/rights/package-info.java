/**
 * What one reader may see of Jira's issues: asked in bulk as that reader, kept for a short while.
 *
 * <p>Pages are drawn from what is kept; only the page's script waits for an answer.
 */
@NullMarked
package org.emptychair.atlassian.rights;

import org.jspecify.annotations.NullMarked;
