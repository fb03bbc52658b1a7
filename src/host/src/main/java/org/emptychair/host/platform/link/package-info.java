/**
 * Application links between the two sides: each knows the other one, and nobody is authorised there
 * yet.
 */
@NullMarked
package org.emptychair.host.platform.link;

import org.jspecify.annotations.NullMarked;
