package org.emptychair.atlassian.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.emptychair.atlassian.access.Issues.Found;
import org.emptychair.issue.Jql;
import org.emptychair.issue.Search;

/** Finds issues while somebody types. */
public final class TypedIssues {
    private static final int MOST = 10;

    private TypedIssues() {}

    public static List<Found> search(AppLinkIssueTracker jira, String typed) {
        Search search = new Search(Jql.typed(typed), 0, MOST);
        Question question = Question.search(search, false, List.of("summary", "status"));
        return jira.ask(question, body -> JiraJson.page(body, "issues", TypedIssues::found))
                .items();
    }

    private static Found found(JsonNode node) throws IOException {
        JsonNode fields = node.path("fields");
        return new Found(
                IssueShape.name(node),
                fields.path("summary").asText(""),
                fields.path("status").path("name").asText(""));
    }
}
