/**
 * Jira's REST, read carefully: as a service account over HTTP, or as a person through the
 * application link.
 *
 * <p>Answers are read as streams and believed only when they are whole, come from Jira itself and
 * are meant for us. No message and no log of this package holds a token.
 */
@NullMarked
package org.emptychair.atlassian.tracker;

import org.jspecify.annotations.NullMarked;
