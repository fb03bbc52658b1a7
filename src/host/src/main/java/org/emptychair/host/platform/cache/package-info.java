/**
 * Caches and cluster locks. Values are held as bytes of JDK types, as in a cluster: what a plugin
 * puts in comes out as a copy, and its own classes are refused.
 */
@NullMarked
package org.emptychair.host.platform.cache;

import org.jspecify.annotations.NullMarked;
