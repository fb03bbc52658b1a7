/**
 * The sync as the product runs it: at an interval on one node, or now because an administrator
 * asks.
 *
 * <p>It reads as the service account and waits, saying so, while there is no Jira or no token.
 */
@NullMarked
package org.emptychair.atlassian.sync;

import org.jspecify.annotations.NullMarked;
