package org.emptychair.decision;

import java.util.Optional;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;

/**
 * An issue whose customer a decision is for.
 *
 * @param key its label, as it was typed or as the tracker said last
 * @param id absent until the tracker was asked
 */
public record ServedIssue(IssueKey key, Optional<IssueId> id) {
    /** Whether both are one issue: by id where both are known, else by label. */
    public boolean isSame(ServedIssue other) {
        boolean known = id.isPresent() && other.id.isPresent();
        return known ? id.equals(other.id) : key.equals(other.key);
    }
}
