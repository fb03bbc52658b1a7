/**
 * The Jira that a plugin meets: projects, issues and what people write on them, offered through
 * Jira's own REST interface and shown on pages.
 *
 * <p>Everything is filtered by the rights of whoever asks, as Jira does.
 */
@NullMarked
package org.emptychair.host.jira;

import org.jspecify.annotations.NullMarked;
