/**
 * Contacts that other systems send by themselves: signed calls, and what their JSON means.
 *
 * <p>Whoever calls is unknown, so nothing is believed before the signature is.
 */
@NullMarked
package org.emptychair.atlassian.webhook;

import org.jspecify.annotations.NullMarked;
