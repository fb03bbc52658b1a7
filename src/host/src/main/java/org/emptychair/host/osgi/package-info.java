/**
 * Loading plugins as the products do: the jar is read, transformed, installed into an OSGi
 * framework that exports one product's packages only, wired by Spring from the descriptor, and its
 * modules are made through that wiring. What a product would refuse is refused here, by line.
 */
@NullMarked
package org.emptychair.host.osgi;

import org.jspecify.annotations.NullMarked;
