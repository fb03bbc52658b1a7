/**
 * The product's own REST: resources ask ports, answers are written by our own Jackson.
 *
 * <p>Resources are created by the host without our beans, so they take what they need from {@link
 * org.emptychair.atlassian.rest.Desk}.
 */
@NullMarked
package org.emptychair.atlassian.rest;

import org.jspecify.annotations.NullMarked;
