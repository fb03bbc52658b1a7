/**
 * The admin's choices as they are typed, and what is said about each that cannot be.
 *
 * <p>One check for the settings page and for REST.
 */
@NullMarked
package org.emptychair.atlassian.settings;

import org.jspecify.annotations.NullMarked;
