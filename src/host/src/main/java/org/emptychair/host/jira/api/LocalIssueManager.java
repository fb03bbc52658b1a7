package org.emptychair.host.jira.api;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Optional;
import org.emptychair.host.jira.store.Catalogue;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraStore;
import org.jspecify.annotations.Nullable;

/** Finds issues, whoever asks. */
public record LocalIssueManager(JiraStore store) implements IssueManager {

    private static @Nullable MutableIssue shown(Optional<Issue> issue, Catalogue catalogue) {
        return issue.map(i -> new LocalIssue(i, catalogue.project(i.projectId()))).orElse(null);
    }

    @Override
    public @Nullable MutableIssue getIssueObject(Long id) {
        return shown(store.issues().find(id), store.projects().catalogue());
    }

    @Override
    public @Nullable MutableIssue getIssueObject(String key) {
        Catalogue catalogue = store.projects().catalogue();
        return shown(store.issues().find(key, catalogue), catalogue);
    }

    @Override
    public @Nullable MutableIssue getIssueByCurrentKey(String key) {
        MutableIssue issue = getIssueObject(key);
        return issue != null && issue.getKey().equals(key) ? issue : null;
    }

    @Override
    public @Nullable MutableIssue getIssueByKeyIgnoreCase(String key) {
        return getIssueObject(key);
    }
}
