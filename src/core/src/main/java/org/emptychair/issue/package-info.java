/**
 * Issues, comments and worklogs as we read them in the issue tracker, before they mean anything to
 * us.
 *
 * <p>The port {@link org.emptychair.issue.IssueTracker} is the only door to Jira; what an issue
 * says about customers is worked out elsewhere.
 */
@NullMarked
package org.emptychair.issue;

import org.jspecify.annotations.NullMarked;
