package org.emptychair.host.jira.store;

import java.util.List;

/**
 * An issue to be created, with what was already said and done on it. Its id and number are given.
 */
public record NewIssue(Issue issue, List<Comment> comments, List<Worklog> worklogs) {

    public NewIssue {
        comments = List.copyOf(comments);
        worklogs = List.copyOf(worklogs);
    }

    public static NewIssue of(Issue issue) {
        return new NewIssue(issue, List.of(), List.of());
    }
}
