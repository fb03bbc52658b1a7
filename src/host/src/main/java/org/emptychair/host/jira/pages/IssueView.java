package org.emptychair.host.jira.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emptychair.host.jira.store.Change;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.RemoteLink;
import org.emptychair.host.jira.store.Term;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.jira.store.Worklog;

/** One issue in words, for its template. */
final class IssueView {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Viewer viewer;
    private final Issue issue;

    IssueView(Viewer viewer, Issue issue) {
        this.viewer = viewer;
        this.issue = issue;
    }

    /** What the list on the right of an issue says, in its order. */
    List<Map<String, String>> fields() {
        List<Map<String, String>> fields = new ArrayList<>();
        Issue.Standing standing = issue.standing();
        field(fields, "Type", term(Optional.of(standing.type()), "None"));
        field(fields, "Status", term(Optional.of(standing.status()), "None"));
        field(fields, "Priority", term(standing.priority(), "None"));
        field(fields, "Resolution", term(standing.resolution(), "Unresolved"));
        field(fields, "Assignee", person(issue.people().assignee(), "Unassigned"));
        field(fields, "Reporter", person(issue.people().reporter(), "Anonymous"));
        String components =
                issue.components().stream()
                        .map(id -> term(Optional.of(id), ""))
                        .collect(Collectors.joining(", "));
        field(fields, "Components", components);
        field(fields, "Labels", String.join(" ", issue.labels()));
        field(fields, "Created", Desktop.time(issue.times().created(), viewer));
        field(fields, "Updated", Desktop.time(issue.times().updated(), viewer));
        field(fields, "Due", issue.times().due().map(Object::toString).orElse(""));
        field(fields, "Request type", issue.desk().requestType());
        field(fields, "Organisations", String.join(", ", issue.desk().organisations()));
        issue.desk()
                .satisfaction()
                .ifPresent(s -> field(fields, "Satisfaction", s.rating() + " of 5"));
        return fields.stream().filter(f -> !f.getOrDefault("value", "").isEmpty()).toList();
    }

    private static void field(List<Map<String, String>> fields, String label, String value) {
        fields.add(Map.of("label", label, "value", value));
    }

    String term(Optional<Long> id, String none) {
        return id.flatMap(viewer.catalogue()::term).map(Term::name).orElse(none);
    }

    private String person(Optional<String> name, String nobody) {
        return Desktop.fullName(name, viewer, nobody);
    }

    List<Map<String, Object>> comments(List<Comment> comments) {
        return comments.stream()
                .map(
                        c ->
                                Map.<String, Object>of(
                                        "author", person(Optional.of(c.author()), ""),
                                        "at", Desktop.time(c.created(), viewer),
                                        "body", c.body(),
                                        "internal", c.internal(),
                                        "audience", c.audience().map(a -> a.name()).orElse("")))
                .toList();
    }

    List<Map<String, String>> worklogs(List<Worklog> worklogs) {
        return worklogs.stream()
                .map(
                        w ->
                                Map.of(
                                        "author", person(Optional.of(w.author()), ""),
                                        "at", Desktop.time(w.started(), viewer),
                                        "minutes", Long.toString(w.spent().toMinutes()),
                                        "words", w.words()))
                .toList();
    }

    List<Map<String, Object>> links(JiraStore store) {
        return store.links().of(issue.id()).stream().map(IssueView::link).toList();
    }

    private static Map<String, Object> link(RemoteLink link) {
        try {
            JsonNode object = MAPPER.readTree(link.body()).path("object");
            String url = object.path("url").asText("");
            return Map.of(
                    "title", object.path("title").asText(""),
                    // Any other scheme could run a script on the click.
                    "url", url.matches("(?i)https?://.*") ? url : "",
                    "summary", object.path("summary").asText(""),
                    "resolved", object.path("status").path("resolved").asBoolean(false));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored link cannot be read", e);
        }
    }

    List<Map<String, String>> history(List<Change> changes) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (Change change : changes) {
            for (Change.Item item : change.items()) {
                lines.add(
                        Map.of(
                                "author", person(Optional.of(change.author()), ""),
                                "at", Desktop.time(change.at(), viewer),
                                "field", item.field(),
                                "from", item.from().words().orElse("nothing"),
                                "to", item.to().words().orElse("nothing")));
            }
        }
        return lines;
    }
}
