package org.emptychair.decision;

import java.util.Collection;
import java.util.Map;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;

/** What is known of issues by their labels, without asking their tracker. */
public interface IssueNames {
    /** The numbers of those that are known; at most 500 are asked for. */
    Map<IssueKey, IssueId> known(Collection<IssueKey> keys);
}
