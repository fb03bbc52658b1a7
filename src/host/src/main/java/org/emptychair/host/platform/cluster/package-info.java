/**
 * What several hosts on one database share, over Hazelcast, as Confluence does: locks, the turns of
 * jobs, and word of what a cache forgot. A host that stands alone needs none of it.
 */
@NullMarked
package org.emptychair.host.platform.cluster;

import org.jspecify.annotations.NullMarked;
