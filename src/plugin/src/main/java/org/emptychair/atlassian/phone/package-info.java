/**
 * Phone numbers of the world by Google's libphonenumber, so that {@link
 * org.emptychair.quote.Redactor} knows one when it meets one.
 */
@NullMarked
package org.emptychair.atlassian.phone;

import org.jspecify.annotations.NullMarked;
