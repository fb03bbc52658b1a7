/**
 * What people see: templates, the values they are filled with, and the one place that escapes.
 *
 * <p>Knows the domain and nothing of the products; texts come through {@link
 * org.emptychair.view.Texts}.
 */
@NullMarked
package org.emptychair.view;

import org.jspecify.annotations.NullMarked;
