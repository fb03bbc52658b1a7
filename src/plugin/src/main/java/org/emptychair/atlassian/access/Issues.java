package org.emptychair.atlassian.access;

import java.util.List;
import java.util.Optional;
import org.emptychair.issue.IssueRef;

/**
 * Jira's issues, asked for as the one who asks.
 *
 * <p>Every method may throw a {@link org.emptychair.issue.TrackerFailure}.
 */
public interface Issues {
    /** An issue as one types it. */
    record Found(IssueRef name, String summary, String status) {}

    /** Absent when there is none of that key, or the caller may not see it. */
    Optional<IssueRef> find(String key);

    /** Issues of that key, or with those words in their summary; the latest changed first. */
    List<Found> search(String typed);
}
