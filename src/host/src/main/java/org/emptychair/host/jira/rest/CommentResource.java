package org.emptychair.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.work.Refused;

/** {@code /issue/{key}/comment}, and comments on requests of a service desk. */
final class CommentResource {
    private static final String PUBLIC_OR_NOT = "sd.public.comment";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CommentResource() {}

    static void mount(Routes routes) {
        routes.on("GET", "/issue/{key}/comment", CommentResource::list)
                .on("POST", "/issue/{key}/comment", CommentResource::add)
                .on("GET", "/issue/{key}/comment/{id}", CommentResource::one)
                .on("PUT", "/issue/{key}/comment/{id}", CommentResource::change)
                .on("DELETE", "/issue/{key}/comment/{id}", CommentResource::delete)
                .on(
                        "GET",
                        "/issue/{key}/comment/{id}/properties/{property}",
                        CommentResource::property);
    }

    static void mountDesk(Routes routes) {
        routes.on("POST", "/request/{key}/comment", CommentResource::addToRequest)
                .on("GET", "/request/{key}/comment", CommentResource::listOfRequest);
    }

    private static boolean wantsProperties(Exchange exchange) {
        return exchange.queryList("expand").contains("properties");
    }

    private static void list(Exchange exchange) throws IOException {
        List<Comment> all = exchange.work().comments(exchange.work().issue(exchange.path("key")));
        long start = Math.max(0, exchange.queryNumber("startAt", 0));
        long most = exchange.queryNumber("maxResults", Integer.MAX_VALUE);
        List<Comment> page = all.stream().skip(start).limit(Math.max(0, most)).toList();
        boolean properties = wantsProperties(exchange);
        exchange.send(
                200,
                shapes -> {
                    Out out = shapes.out();
                    out.object(
                            () -> {
                                out.number("startAt", start);
                                out.number("maxResults", Math.min(most, 1_048_576));
                                out.number("total", all.size());
                                out.array(
                                        "comments",
                                        page,
                                        new SaidShape(shapes, properties)::comment);
                            });
                });
    }

    private static void one(Exchange exchange) throws IOException {
        Issue issue = exchange.work().issue(exchange.path("key"));
        send(exchange, 200, exchange.work().comment(issue, exchange.path("id")));
    }

    private static void send(Exchange exchange, int status, Comment comment) throws IOException {
        boolean properties = wantsProperties(exchange);
        exchange.send(status, shapes -> new SaidShape(shapes, properties).comment(comment));
    }

    private static void add(Exchange exchange) throws IOException {
        Comment draft = draft(exchange.body(), Comment.of("", "", exchange.viewer().now(), false));
        send(exchange, 201, exchange.work().comment(exchange.path("key"), draft));
    }

    private static void change(Exchange exchange) throws IOException {
        Issue issue = exchange.work().issue(exchange.path("key"));
        Comment comment = exchange.work().comment(issue, exchange.path("id"));
        Comment draft = draft(exchange.body(), comment);
        send(exchange, 200, exchange.work().change(issue, comment, draft));
    }

    private static void delete(Exchange exchange) {
        Issue issue = exchange.work().issue(exchange.path("key"));
        exchange.work().delete(issue, exchange.work().comment(issue, exchange.path("id")));
        exchange.sendNothing();
    }

    private static void property(Exchange exchange) throws IOException {
        Issue issue = exchange.work().issue(exchange.path("key"));
        Comment comment = exchange.work().comment(issue, exchange.path("id"));
        for (JsonNode property : MAPPER.readTree(comment.properties())) {
            if (property.path("key").asText().equals(exchange.path("property"))) {
                exchange.send(200, shapes -> shapes.out().raw(property.toString()));
                return;
            }
        }
        throw Refused.missing(
                "The property with key '%s' does not exist.".formatted(exchange.path("property")));
    }

    /**
     * What the body says; without properties, a new comment is public and an old one stays as it
     * is.
     */
    private static Comment draft(ObjectNode body, Comment was) {
        JsonNode visibility = body.path("visibility");
        Optional<Comment.Audience> audience = Optional.empty();
        if (visibility.isObject()) {
            String kind = visibility.path("type").asText("");
            if (!kind.equals("group") && !kind.equals("role")) {
                throw Refused.field(
                        "visibility",
                        "The type must be 'group' or 'role', not '%s'.".formatted(kind));
            }
            audience = Optional.of(new Comment.Audience(kind, visibility.path("value").asText("")));
        }
        JsonNode properties = body.path("properties");
        boolean given = properties.isArray();
        return new Comment(
                was.id(),
                was.issueId(),
                was.author(),
                was.editor(),
                body.path("body").asText(""),
                was.created(),
                was.updated(),
                given ? isInternal(properties) : was.internal(),
                audience,
                given ? properties.toString() : was.id() == 0 ? "[]" : was.properties());
    }

    private static boolean isInternal(JsonNode properties) {
        for (JsonNode property : properties) {
            if (property.path("key").asText().equals(PUBLIC_OR_NOT)) {
                return property.path("value").path("internal").asBoolean(false);
            }
        }
        return false;
    }

    private static void addToRequest(Exchange exchange) throws IOException {
        ObjectNode body = exchange.body();
        boolean internal = !body.path("public").asBoolean(true);
        String words = body.path("body").asText("");
        Comment draft = Comment.of("", words, exchange.viewer().now(), internal);
        Comment comment = exchange.work().comment(exchange.path("key"), draft);
        exchange.send(201, shapes -> ofRequest(shapes, comment));
    }

    private static void ofRequest(Shapes shapes, Comment comment) {
        Out out = shapes.out();
        out.object(
                () -> {
                    out.text("id", Long.toString(comment.id())).text("body", comment.body());
                    out.flag("public", !comment.internal());
                    shapes.person("author", Optional.of(comment.author()));
                    out.object(
                            "created",
                            () ->
                                    out.text("jira", out.time(comment.created()))
                                            .number(
                                                    "epochMillis",
                                                    comment.created().toEpochMilli()));
                });
    }

    private static void listOfRequest(Exchange exchange) throws IOException {
        List<Comment> all = exchange.work().comments(exchange.work().issue(exchange.path("key")));
        exchange.send(
                200,
                shapes -> {
                    Out out = shapes.out();
                    out.object(
                            () -> {
                                out.number("size", all.size()).number("start", 0);
                                out.number("limit", all.size()).flag("isLastPage", true);
                                out.array("values", all, comment -> ofRequest(shapes, comment));
                            });
                });
    }
}
