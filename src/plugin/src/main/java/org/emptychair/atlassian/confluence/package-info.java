/**
 * Confluence: its composition root, the macro, the settings page, and what pages allow.
 *
 * <p>Reached only from modules with {@code application="confluence"}: Jira has none of its classes.
 */
@NullMarked
package org.emptychair.atlassian.confluence;

import org.jspecify.annotations.NullMarked;
