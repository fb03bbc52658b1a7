/** Work that runs by itself: once in the whole cluster, never twice at a time. */
@NullMarked
package org.emptychair.atlassian.schedule;

import org.jspecify.annotations.NullMarked;
