/**
 * Jira: its composition root.
 *
 * <p>Reached only from modules with {@code application="jira"}: Confluence has none of its classes.
 */
@NullMarked
package org.emptychair.atlassian.jira;

import org.jspecify.annotations.NullMarked;
