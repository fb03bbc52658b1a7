/**
 * What people do with issues, and what they may not.
 *
 * <p>Pages and REST do it through the same acts, so that a right is checked in one place. An issue
 * that somebody may not browse does not exist for them.
 */
@NullMarked
package org.emptychair.host.jira.work;

import org.jspecify.annotations.NullMarked;
