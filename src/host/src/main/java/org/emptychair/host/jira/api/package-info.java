/**
 * Jira's own Java API as plugins import it, answered from the Jira side's content.
 *
 * <p>As in Jira, its managers check no rights unless their name says so.
 */
@NullMarked
package org.emptychair.host.jira.api;

import org.jspecify.annotations.NullMarked;
