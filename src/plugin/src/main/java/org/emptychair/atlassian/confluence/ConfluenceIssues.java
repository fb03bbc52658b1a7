package org.emptychair.atlassian.confluence;

import java.util.List;
import java.util.Optional;
import org.emptychair.atlassian.access.Issues;
import org.emptychair.atlassian.tracker.AppLinkIssueTracker;
import org.emptychair.atlassian.tracker.TypedIssues;
import org.emptychair.issue.IssueRef;

/** Issues of the linked Jira; there are none without a link. */
final class ConfluenceIssues implements Issues {
    private final ConfluenceDoors doors;

    ConfluenceIssues(ConfluenceRoot root) {
        this.doors = new ConfluenceDoors(root.services().links(), root.settings());
    }

    @Override
    public Optional<IssueRef> find(String key) {
        return doors.link().map(AppLinkIssueTracker::new).flatMap(jira -> jira.find(key));
    }

    @Override
    public List<Found> search(String typed) {
        return doors.link()
                .map(AppLinkIssueTracker::new)
                .map(jira -> TypedIssues.search(jira, typed))
                .orElse(List.of());
    }
}
