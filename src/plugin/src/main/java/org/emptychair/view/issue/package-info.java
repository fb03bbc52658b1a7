/**
 * The panel on an issue's page in Jira.
 *
 * <p>It is drawn from the issue's own links; its script asks for the rest.
 */
@NullMarked
package org.emptychair.view.issue;

import org.jspecify.annotations.NullMarked;
