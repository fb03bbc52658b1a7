package org.emptychair.host.jira.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Worklog;

/** Comments and worklogs as JSON. */
final class SaidShape {
    private final Shapes shapes;
    private final Out out;
    private final boolean withProperties;

    SaidShape(Shapes shapes, boolean withProperties) {
        this.shapes = shapes;
        this.out = shapes.out();
        this.withProperties = withProperties;
    }

    <T> void page(String name, List<T> all, Consumer<T> each) {
        out.array(name, all, each);
        out.number("maxResults", all.size()).number("total", all.size()).number("startAt", 0);
    }

    void comment(Comment comment) {
        out.object(
                () -> {
                    String self = "issue/" + comment.issueId() + "/comment/" + comment.id();
                    out.text("self", shapes.exchange().self(self));
                    out.text("id", Long.toString(comment.id()));
                    shapes.person("author", Optional.of(comment.author()));
                    out.text("body", comment.body());
                    shapes.person("updateAuthor", Optional.of(comment.editor()));
                    out.time("created", comment.created()).time("updated", comment.updated());
                    comment.audience().ifPresent(this::audience);
                    if (withProperties) {
                        out.raw("properties", comment.properties());
                    }
                });
    }

    private void audience(Comment.Audience audience) {
        out.object(
                "visibility",
                () -> out.text("type", audience.kind()).text("value", audience.name()));
    }

    void worklog(Worklog worklog) {
        out.object(
                () -> {
                    String self = "issue/" + worklog.issueId() + "/worklog/" + worklog.id();
                    out.text("self", shapes.exchange().self(self));
                    shapes.person("author", Optional.of(worklog.author()));
                    shapes.person("updateAuthor", Optional.of(worklog.editor()));
                    out.text("comment", worklog.words());
                    out.time("created", worklog.created()).time("updated", worklog.updated());
                    out.time("started", worklog.started());
                    out.text("timeSpent", TimeSpent.words(worklog.spent()));
                    out.number("timeSpentSeconds", worklog.spent().toSeconds());
                    out.text("id", Long.toString(worklog.id()));
                    out.text("issueId", Long.toString(worklog.issueId()));
                });
    }

    /** Plain words as HTML: escaped, with paragraphs and line breaks. */
    static String html(String words) {
        String escaped =
                words.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
        return escaped.isEmpty() ? "" : "<p>" + escaped.replace("\n", "<br/>\n") + "</p>";
    }
}
