package org.emptychair.bench;

import com.atlassian.jira.rest.client.api.JiraRestClient;
import com.atlassian.jira.rest.client.api.domain.Issue;
import com.atlassian.jira.rest.client.internal.async.AsynchronousJiraRestClientFactory;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Atlassian's own client at its fastest: the search itself brings every field and the comments. */
final class JrjcSearchReader implements Reader {
    private final JiraRestClient client;
    private final String jql;

    JrjcSearchReader(Door door) {
        jql = door.jql() + " ORDER BY updated ASC, key ASC";
        client =
                new AsynchronousJiraRestClientFactory()
                        .createWithBasicHttpAuthentication(door.base(), door.name(), door.name());
    }

    @Override
    public Sum read(int issues, Runnable afterPage) {
        Sum[] sum = {Sum.NOTHING};
        for (int startAt = 0; startAt < issues; startAt += PAGE) {
            int most = Math.min(PAGE, issues - startAt);
            client.getSearchClient()
                    .searchJql(jql, most, startAt, Set.of("*all"))
                    .claim()
                    .getIssues()
                    .forEach(issue -> sum[0] = sum[0].plus(of(issue)));
            afterPage.run();
        }
        return sum[0];
    }

    private static Sum of(Issue issue) {
        String description = Optional.ofNullable(issue.getDescription()).orElse("");
        Sum[] sum = {Sum.ofIssue(issue.getSummary(), description)};
        issue.getComments()
                .forEach(comment -> sum[0] = sum[0].plus(Sum.ofComment(comment.getBody())));
        return sum[0];
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
