/**
 * What customers told us, one {@link org.emptychair.contact.Contact} each, however it reached us.
 *
 * <p>The port {@link org.emptychair.contact.Contacts} keeps every contact once and answers counts
 * by week without reading the contacts again.
 */
@NullMarked
package org.emptychair.contact;

import org.jspecify.annotations.NullMarked;
