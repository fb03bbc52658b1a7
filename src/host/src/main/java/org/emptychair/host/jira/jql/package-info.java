/**
 * Jira's query language, as people write it.
 *
 * <p>Text becomes tokens, tokens a tree, the tree one parameterised SQL condition. No value of a
 * query is ever part of the SQL text.
 *
 * <p>Whatever the text, the outcome is a query or a {@link org.emptychair.host.jira.jql.JqlError}
 * that names the place.
 */
@NullMarked
package org.emptychair.host.jira.jql;

import org.jspecify.annotations.NullMarked;
