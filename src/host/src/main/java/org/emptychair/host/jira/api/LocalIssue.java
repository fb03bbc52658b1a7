package org.emptychair.host.jira.api;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;

/** An issue as Jira's API shows it. */
public record LocalIssue(
        org.emptychair.host.jira.store.Issue issue, org.emptychair.host.jira.store.Project project)
        implements MutableIssue {

    @Override
    public Long getId() {
        return issue.id();
    }

    @Override
    public String getKey() {
        return project.issueKey(issue.number());
    }

    @Override
    public String getSummary() {
        return issue.summary();
    }

    @Override
    public Project getProjectObject() {
        return new LocalProject(project);
    }
}
