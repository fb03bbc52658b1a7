/**
 * What Jira's side offers by REST: questions about decisions, passed on to Confluence.
 *
 * <p>Each is asked there as the person who asks here; Jira keeps nothing and knows no answer
 * itself.
 */
@NullMarked
package org.emptychair.atlassian.jira.rest;

import org.jspecify.annotations.NullMarked;
