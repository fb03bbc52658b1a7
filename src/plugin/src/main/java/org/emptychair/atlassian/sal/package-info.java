/**
 * What both products offer through Atlassian's shared layer: people, texts, settings, lifecycle.
 *
 * <p>Secrets are kept here too: their key in a file, their ciphertext in the settings.
 */
@NullMarked
package org.emptychair.atlassian.sal;

import org.jspecify.annotations.NullMarked;
