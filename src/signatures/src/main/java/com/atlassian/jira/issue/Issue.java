package com.atlassian.jira.issue;

import com.atlassian.jira.project.Project;

public interface Issue {
    Long getId();

    String getKey();

    String getSummary();

    Project getProjectObject();
}
