/**
 * The demo: a year of an invented seller of pans and kettles by post, told from a seed.
 *
 * <p>The story is relative to the day it first starts. It goes in by the plugin's own REST, as any
 * customer's data would.
 */
@NullMarked
package org.emptychair.host.demo;

import org.jspecify.annotations.NullMarked;
