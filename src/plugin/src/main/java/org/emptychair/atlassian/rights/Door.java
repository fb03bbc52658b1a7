package org.emptychair.atlassian.rights;

import java.net.URI;
import java.util.Collection;
import java.util.Set;
import org.emptychair.issue.IssueId;

/** The way of one reader to the Jira that is read. */
public interface Door {
    /** Tells reader and Jira from all others. */
    String key();

    /**
     * Those of the issues that Jira shows to the reader, on whatever thread this is asked.
     *
     * @throws org.emptychair.issue.TrackerFailure when Jira does not say
     */
    Set<IssueId> visible(Collection<IssueId> issues);

    /** Where the reader allows us to ask Jira as them. */
    URI authorise();
}
