/**
 * The audit log: what was done to what is kept of customers and meetings, when and by whom.
 *
 * <p>It names pages, quotes and sources, never a customer.
 */
@NullMarked
package org.emptychair.audit;

import org.jspecify.annotations.NullMarked;
