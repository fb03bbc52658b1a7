/**
 * Jira's pages for people: projects, lists of issues, one issue with everything on it, and plain
 * forms to work with it.
 *
 * <p>Templates escape whatever people wrote; there is no script and no inline style.
 */
@NullMarked
package org.emptychair.host.jira.pages;

import org.jspecify.annotations.NullMarked;
