/**
 * A leader's own time as they see it: hours, weeks, programme, and what their calendar proposes.
 *
 * <p>What stands here is for one person's eyes; what others may read of it is the panel's.
 */
@NullMarked
package org.emptychair.view.time;

import org.jspecify.annotations.NullMarked;
