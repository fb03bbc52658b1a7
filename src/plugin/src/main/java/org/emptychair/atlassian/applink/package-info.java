/** The linked Jira: which there are, and whether our service token opens one. */
@NullMarked
package org.emptychair.atlassian.applink;

import org.jspecify.annotations.NullMarked;
