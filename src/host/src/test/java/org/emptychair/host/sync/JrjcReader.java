package org.emptychair.host.sync;

import com.atlassian.jira.rest.client.api.JiraRestClient;
import com.atlassian.jira.rest.client.api.domain.BasicUser;
import com.atlassian.jira.rest.client.api.domain.Comment;
import com.atlassian.jira.rest.client.api.domain.Issue;
import com.atlassian.jira.rest.client.api.domain.SearchResult;
import com.atlassian.jira.rest.client.internal.async.AsynchronousJiraRestClientFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.joda.time.DateTime;

/** What JRJC sees of a Jira, field by field; made in a class loader of its own. */
public final class JrjcReader implements Function<List<String>, Map<String, String>> {
    private static final int PAGE = 250;

    /** Jira's address, a JQL, and a person whose password is their name. */
    @Override
    public Map<String, String> apply(List<String> question) {
        Map<String, String> fields = new TreeMap<>();
        String name = question.get(2);
        JiraRestClient client =
                new AsynchronousJiraRestClientFactory()
                        .createWithBasicHttpAuthentication(URI.create(question.get(0)), name, name);
        try {
            int total = 1;
            for (int startAt = 0; startAt < total; startAt += PAGE) {
                SearchResult found =
                        client.getSearchClient()
                                .searchJql(question.get(1), PAGE, startAt, Set.of("*all"))
                                .claim();
                found.getIssues().forEach(issue -> read(issue, fields));
                total = found.getTotal();
            }
        } finally {
            close(client);
        }
        return fields;
    }

    private static void read(Issue issue, Map<String, String> fields) {
        SeenFields of = new SeenFields(fields, issue.getKey());
        of.put("id", issue.getId());
        of.put("project", issue.getProject().getKey());
        of.put("summary", issue.getSummary());
        of.put("description", Optional.ofNullable(issue.getDescription()));
        of.put("type", issue.getIssueType().getName());
        of.put("labels", issue.getLabels().stream().sorted().toList());
        of.put("components", names(issue.getComponents()));
        of.put("status", issue.getStatus().getName());
        of.put("resolution", Optional.ofNullable(issue.getResolution()).map(it -> it.getName()));
        of.put("priority", Optional.ofNullable(issue.getPriority()).map(it -> it.getName()));
        of.put("created", instant(issue.getCreationDate()));
        of.put("updated", instant(issue.getUpdateDate()));
        of.put("reporter", name(issue.getReporter()));
        of.put("assignee", name(issue.getAssignee()));
        of.put(
                "assignee's account",
                Optional.ofNullable(issue.getAssignee()).map(BasicUser::getName));
        issue.getComments().forEach(comment -> read(comment, of));
    }

    private static void read(Comment comment, SeenFields of) {
        of.put("comment %d body".formatted(comment.getId()), comment.getBody());
        of.put("comment %d created".formatted(comment.getId()), instant(comment.getCreationDate()));
        of.put("comment %d author".formatted(comment.getId()), name(comment.getAuthor()));
    }

    private static List<String> names(
            Iterable<com.atlassian.jira.rest.client.api.domain.BasicComponent> components) {
        return StreamSupport.stream(components.spliterator(), false)
                .map(component -> component.getName())
                .sorted()
                .toList();
    }

    private static Optional<String> name(BasicUser user) {
        return Optional.ofNullable(user).map(BasicUser::getDisplayName);
    }

    private static Instant instant(DateTime date) {
        return Instant.ofEpochMilli(date.getMillis());
    }

    private static void close(JiraRestClient client) {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
