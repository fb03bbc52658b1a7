package org.emptychair.atlassian.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.emptychair.atlassian.access.Issues.Found;
import org.emptychair.issue.Jql;
import org.emptychair.issue.Search;

/** Finds issues while somebody types. */
public final class TypedIssues {
    private static final int MOST = 10;

    private TypedIssues() {}

    public static List<Found> search(AppLinkIssueTracker jira, String typed) {
        Search search = new Search(jql(typed.strip()), 0, MOST);
        Question question = Question.search(search, false, List.of("summary", "status"));
        return jira.ask(question, body -> JiraJson.page(body, "issues", TypedIssues::found))
                .items();
    }

    private static Jql jql(String typed) {
        String key = typed.toUpperCase(Locale.ROOT);
        if (key.matches("[A-Z][A-Z0-9_]*-[1-9][0-9]{0,17}")) {
            return new Jql("key = " + key);
        }
        // What means something to the search is not meant by who types it.
        String words = typed.replaceAll("[^\\p{L}\\p{N} ]", " ").strip();
        return words.isEmpty()
                ? new Jql("ORDER BY updated DESC")
                : new Jql("summary ~ \"%s*\" ORDER BY updated DESC".formatted(words));
    }

    private static Found found(JsonNode node) throws IOException {
        JsonNode fields = node.path("fields");
        return new Found(
                IssueShape.name(node),
                fields.path("summary").asText(""),
                fields.path("status").path("name").asText(""));
    }
}
