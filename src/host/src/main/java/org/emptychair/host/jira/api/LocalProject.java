package org.emptychair.host.jira.api;

import com.atlassian.jira.project.Project;

/** A project as Jira's API shows it. */
record LocalProject(org.emptychair.host.jira.store.Project project) implements Project {

    @Override
    public Long getId() {
        return project.id();
    }

    @Override
    public String getKey() {
        return project.key();
    }

    @Override
    public String getName() {
        return project.name();
    }
}
