/**
 * What leaves the product: mails, and what is written into Jira.
 *
 * <p>Each is a parcel that is kept with its cause and delivered later, once, by one node; what
 * cannot be delivered ends where the admin sees it.
 */
@NullMarked
package org.emptychair.outbox;

import org.jspecify.annotations.NullMarked;
