package org.emptychair.host.jira.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.jira.store.Change;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.jira.store.Worklog;

/** Issues as JSON, with what hangs on them read for all of them at once. */
final class IssueShape {
    private final Shapes shapes;
    private final Out out;
    private final FieldChoice choice;
    private final Map<Long, List<Comment>> comments;
    private final Map<Long, List<Worklog>> worklogs = new HashMap<>();
    private final Map<Long, List<Change>> changes;

    IssueShape(Shapes shapes, FieldChoice choice, Collection<Issue> issues) {
        this.shapes = shapes;
        this.out = shapes.out();
        this.choice = choice;
        List<Long> ids = issues.stream().map(Issue::id).toList();
        var store = shapes.exchange().store();
        this.comments = choice.has("comment") ? store.comments().of(ids) : Map.of();
        this.changes = choice.expands("changelog") ? store.changes().of(ids) : Map.of();
        if (choice.has("worklog") || choice.has("timespent")) {
            store.worklogs()
                    .of(ids)
                    .forEach(
                            w ->
                                    worklogs.computeIfAbsent(w.issueId(), k -> new ArrayList<>())
                                            .add(w));
        }
    }

    void write(Issue issue) {
        write(issue, () -> {});
    }

    void write(Issue issue, Runnable tail) {
        out.object(
                () -> {
                    head(issue);
                    out.object("fields", () -> fields(issue));
                    if (choice.expands("renderedFields")) {
                        out.object("renderedFields", () -> rendered(issue));
                    }
                    if (choice.expands("changelog")) {
                        out.object("changelog", () -> changelog(issue));
                    }
                    tail.run();
                });
    }

    private void head(Issue issue) {
        out.text("expand", "renderedFields,names,schema,transitions,changelog");
        out.text("id", Long.toString(issue.id()));
        out.text("self", shapes.exchange().self("issue/" + issue.id()));
        out.text("key", shapes.viewer().keyOf(issue));
    }

    private void fields(Issue issue) {
        text("summary", issue.summary());
        if (choice.has("description")) {
            out.text("description", Optional.of(issue.description()).filter(d -> !d.isEmpty()));
        }
        standing(issue);
        times(issue.times());
        people(issue);
        if (choice.has("labels")) {
            out.array("labels", issue.labels(), out::text);
        }
        if (choice.has("components")) {
            out.name("components");
            out.array(
                    issue.components().stream()
                            .flatMap(id -> shapes.viewer().catalogue().term(id).stream())
                            .toList(),
                    shapes::term);
        }
        counts(issue);
        said(issue);
        new DeskShape(shapes, choice).write(issue);
    }

    private void text(String field, String value) {
        if (choice.has(field)) {
            out.text(field, value);
        }
    }

    private void standing(Issue issue) {
        Issue.Standing standing = issue.standing();
        term("issuetype", Optional.of(standing.type()));
        if (choice.has("project")) {
            out.name("project");
            shapes.project(shapes.viewer().catalogue().project(issue.projectId()));
        }
        term("status", Optional.of(standing.status()));
        term("priority", standing.priority());
        term("resolution", standing.resolution());
    }

    private void term(String field, Optional<Long> id) {
        if (choice.has(field)) {
            shapes.term(field, id);
        }
    }

    private void times(Issue.Times times) {
        if (choice.has("created")) {
            out.time("created", times.created());
        }
        if (choice.has("updated")) {
            out.time("updated", times.updated());
        }
        if (choice.has("resolutiondate")) {
            out.time("resolutiondate", times.resolved());
        }
        if (choice.has("duedate")) {
            out.text("duedate", times.due().map(Object::toString));
        }
    }

    private void people(Issue issue) {
        person("reporter", issue.people().reporter());
        person("creator", issue.people().reporter());
        person("assignee", issue.people().assignee());
    }

    private void person(String field, Optional<String> name) {
        if (choice.has(field)) {
            shapes.person(field, name);
        }
    }

    private void counts(Issue issue) {
        String self = shapes.exchange().self("issue/" + shapes.viewer().keyOf(issue));
        if (choice.has("votes")) {
            out.object(
                    "votes",
                    () ->
                            out.text("self", self + "/votes")
                                    .number("votes", 0)
                                    .flag("hasVoted", false));
        }
        if (choice.has("watches")) {
            out.object(
                    "watches",
                    () ->
                            out.text("self", self + "/watchers")
                                    .number("watchCount", 0)
                                    .flag("isWatching", false));
        }
        if (choice.has("timespent")) {
            long seconds = worklogsOf(issue).stream().mapToLong(w -> w.spent().toSeconds()).sum();
            if (seconds == 0) {
                out.none("timespent");
            } else {
                out.number("timespent", seconds);
            }
        }
    }

    private List<Worklog> worklogsOf(Issue issue) {
        return worklogs.getOrDefault(issue.id(), List.of());
    }

    private void said(Issue issue) {
        Viewer viewer = shapes.viewer();
        if (choice.has("comment")) {
            List<Comment> seen =
                    comments.getOrDefault(issue.id(), List.of()).stream()
                            .filter(c -> viewer.sees(c, issue.projectId()))
                            .toList();
            SaidShape said = new SaidShape(shapes, false);
            out.object("comment", () -> said.page("comments", seen, said::comment));
        }
        if (choice.has("worklog")) {
            SaidShape said = new SaidShape(shapes, false);
            List<Worklog> first = worklogsOf(issue);
            out.object("worklog", () -> said.page("worklogs", first, said::worklog));
        }
    }

    private void rendered(Issue issue) {
        if (choice.has("description")) {
            out.text("description", SaidShape.html(issue.description()));
        }
    }

    private void changelog(Issue issue) {
        List<Change> all = changes.getOrDefault(issue.id(), List.of());
        out.number("startAt", 0).number("maxResults", all.size()).number("total", all.size());
        out.array("histories", all, this::change);
    }

    private void change(Change change) {
        out.object(
                () -> {
                    out.text("id", Long.toString(change.id()));
                    shapes.person("author", Optional.of(change.author()));
                    out.time("created", change.at());
                    out.array("items", change.items(), this::item);
                });
    }

    private void item(Change.Item item) {
        out.object(
                () -> {
                    out.text("field", item.field()).text("fieldtype", "jira");
                    out.text("from", item.from().id()).text("fromString", item.from().words());
                    out.text("to", item.to().id()).text("toString", item.to().words());
                });
    }
}
