package org.emptychair.atlassian.tracker;

import static org.emptychair.atlassian.tracker.JiraJson.neededDate;
import static org.emptychair.atlassian.tracker.JiraJson.number;
import static org.emptychair.atlassian.tracker.JiraJson.person;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.Worklog;

/** Worklogs as Jira writes them, and the lists of those that changed. */
final class WorklogShape {
    private WorklogShape() {}

    static List<Worklog> worklogs(InputStream body) throws IOException {
        List<Worklog> all = new ArrayList<>();
        for (JsonNode node : JiraJson.tree(body)) {
            all.add(worklog(node));
        }
        return all;
    }

    private static Worklog worklog(JsonNode node) throws IOException {
        return new Worklog(
                number(node, "id"),
                new IssueId(number(node, "issueId")),
                person(node.path("author")),
                neededDate(node, "started"),
                Duration.ofSeconds(number(node, "timeSpentSeconds")),
                neededDate(node, "updated"));
    }

    static Changes changes(InputStream body) throws IOException {
        JsonNode tree = JiraJson.tree(body);
        List<Long> ids = new ArrayList<>();
        for (JsonNode value : tree.path("values")) {
            ids.add(number(value, "worklogId"));
        }
        // The field is called lastPage in answers and isLastPage in Jira's own description of them.
        boolean last =
                tree.path("lastPage").asBoolean(tree.path("isLastPage").asBoolean(ids.isEmpty()));
        return new Changes(ids, Instant.ofEpochMilli(number(tree, "until")), last);
    }

    /**
     * One page of worklogs that changed.
     *
     * @param until the next page begins here
     */
    record Changes(List<Long> ids, Instant until, boolean last) {}
}
