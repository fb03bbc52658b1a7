/**
 * What the admin chose for the whole installation, and the secrets that must never be shown again.
 */
@NullMarked
package org.emptychair.setting;

import org.jspecify.annotations.NullMarked;
