package org.emptychair.bench;

import com.atlassian.jira.rest.client.api.JiraRestClient;
import com.atlassian.jira.rest.client.api.domain.Comment;
import com.atlassian.jira.rest.client.api.domain.Issue;
import com.atlassian.jira.rest.client.api.domain.SearchResult;
import com.atlassian.jira.rest.client.internal.async.AsynchronousJiraRestClientFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Atlassian's own client: a search for the page, then each issue, which brings its comments. */
final class JrjcReader implements Reader {
    private static final Set<String> FEW =
            Set.of("summary", "issuetype", "created", "updated", "project", "status");

    private final JiraRestClient client;
    private final String jql;
    private final AtOnce atOnce;

    JrjcReader(Door door, int atOnce) {
        jql = door.jql() + " ORDER BY updated ASC, key ASC";
        client =
                new AsynchronousJiraRestClientFactory()
                        .createWithBasicHttpAuthentication(door.base(), door.name(), door.name());
        this.atOnce = new AtOnce(atOnce);
    }

    @Override
    public Sum read(int issues, Runnable afterPage) throws IOException, InterruptedException {
        Sum sum = Sum.NOTHING;
        for (int startAt = 0; startAt < issues; startAt += PAGE) {
            int most = Math.min(PAGE, issues - startAt);
            SearchResult page = client.getSearchClient().searchJql(jql, most, startAt, FEW).claim();
            List<String> keys = new ArrayList<>();
            page.getIssues().forEach(issue -> keys.add(issue.getKey()));
            sum = sum.plus(atOnce.sum(keys, this::issue));
            afterPage.run();
        }
        return sum;
    }

    private Sum issue(String key) {
        return of(client.getIssueClient().getIssue(key).claim());
    }

    private static Sum of(Issue issue) {
        String description = Optional.ofNullable(issue.getDescription()).orElse("");
        Sum sum = Sum.ofIssue(issue.getSummary(), description);
        for (Comment comment : issue.getComments()) {
            sum = sum.plus(Sum.ofComment(comment.getBody()));
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        atOnce.close();
        client.close();
    }
}
