/**
 * Jira's own REST interface: {@code /rest/api/2}, {@code /rest/api/latest} and the part of {@code
 * /rest/servicedeskapi} that comments on requests.
 *
 * <p>Shapes, status codes and error bodies are those of Jira Data Center. Missing and forbidden
 * issues look the same.
 */
@NullMarked
package org.emptychair.host.jira.rest;

import org.jspecify.annotations.NullMarked;
