package org.emptychair.atlassian.access;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.emptychair.chair.Sight;
import org.emptychair.issue.IssueId;

/** What the one who asks may see of Jira's issues. */
public interface Rights {
    /** What was found out a short while ago; Jira is not asked. */
    Known known(Collection<IssueId> issues);

    /** Finds out what is not known, and waits for it as long as that; what is late comes later. */
    Known ask(Collection<IssueId> issues, Duration patience);

    /** Where the caller allows us to ask Jira as them; absent for a stranger or without a link. */
    Optional<URI> authorise();

    /**
     * What is known of a reader.
     *
     * @param visible issues that Jira shows them
     * @param hidden issues that it does not
     */
    record Known(Sight.Check check, Set<IssueId> visible, Set<IssueId> hidden) {
        public Known {
            visible = Set.copyOf(visible);
            hidden = Set.copyOf(hidden);
        }
    }
}
