/**
 * What a closed meeting keeps: its chair as it stood, whole, before anyone's rights.
 *
 * <p>Rights are applied whenever it is read, and a veto or an erasure rewrites it.
 */
@NullMarked
package org.emptychair.chair.snapshot;

import org.jspecify.annotations.NullMarked;
