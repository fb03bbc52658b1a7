/**
 * The panel as a page asks for it: the macro's parameters, and the chair read for them.
 *
 * <p>Shared by the macro and the REST, and free of any product's classes.
 */
@NullMarked
package org.emptychair.atlassian.panel;

import org.jspecify.annotations.NullMarked;
