/**
 * What the demo tells: an invented seller of pans and kettles by post, and a year of its customers.
 *
 * <p>Everything is drawn from seeds and counted in days before the demo's first start, so that the
 * story is the same on whatever day it is told.
 */
@NullMarked
package org.emptychair.host.demo.story;

import org.jspecify.annotations.NullMarked;
