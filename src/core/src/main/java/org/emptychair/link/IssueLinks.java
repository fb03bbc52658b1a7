package org.emptychair.link;

import java.util.Map;

/**
 * The links on issues, as our account in the tracker may write them.
 *
 * <p>Every method may throw a {@link org.emptychair.issue.TrackerFailure}. An issue is named by its
 * number or its key.
 */
public interface IssueLinks {
    /** Our links of an issue, by their global ids. */
    Map<String, IssueLink> of(String issue);

    /** Puts a link there, in place of one with the same global id. */
    void put(String issue, IssueLink link);

    /**
     * Takes a link away.
     *
     * @throws org.emptychair.issue.IssueGone when there is no such link, or no such issue
     */
    void remove(String issue, String globalId);
}
