/**
 * How steadily the team keeps what it took on.
 *
 * <p>Counted for the whole team and never for a person: nobody is to be shamed by it.
 */
@NullMarked
package org.emptychair.habit;

import org.jspecify.annotations.NullMarked;
