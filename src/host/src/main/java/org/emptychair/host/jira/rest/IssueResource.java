package org.emptychair.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.jira.jql.Searcher.Word;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.work.Refused;
import org.emptychair.host.jira.work.Transition;

/** {@code /issue} and its transitions. */
final class IssueResource {

    private IssueResource() {}

    static void mount(Routes routes) {
        routes.on("GET", "/issue/{key}", IssueResource::get)
                .on("POST", "/issue", IssueResource::create)
                .on("PUT", "/issue/{key}", IssueResource::edit)
                .on("DELETE", "/issue/{key}", IssueResource::delete)
                .on("PUT", "/issue/{key}/assignee", IssueResource::assign)
                .on("GET", "/issue/{key}/transitions", IssueResource::transitions)
                .on("POST", "/issue/{key}/transitions", IssueResource::transition);
    }

    private static void get(Exchange exchange) throws IOException {
        Issue issue = exchange.work().issue(exchange.path("key"));
        FieldChoice choice =
                FieldChoice.of(exchange.queryList("fields"), "*all", exchange.queryList("expand"));
        exchange.send(
                200,
                shapes -> {
                    IssueShape shape = new IssueShape(shapes, choice, List.of(issue));
                    shape.write(issue, () -> SearchResource.legend(shapes.out(), choice));
                });
    }

    private static void create(Exchange exchange) throws IOException {
        ObjectNode body = exchange.body();
        refuseUpdate(body);
        Issue issue =
                exchange.work()
                        .create(new IssueEdit(exchange.viewer(), body.path("fields")).created());
        exchange.send(
                201,
                shapes ->
                        shapes.out()
                                .object(
                                        () ->
                                                shapes.out()
                                                        .text("id", Long.toString(issue.id()))
                                                        .text("key", exchange.viewer().keyOf(issue))
                                                        .text(
                                                                "self",
                                                                exchange.self(
                                                                        "issue/" + issue.id()))));
    }

    private static void edit(Exchange exchange) throws IOException {
        ObjectNode body = exchange.body();
        refuseUpdate(body);
        IssueEdit edit = new IssueEdit(exchange.viewer(), body.path("fields"));
        exchange.work().edit(exchange.path("key"), edit::changed);
        exchange.sendNothing();
    }

    private static void refuseUpdate(JsonNode body) {
        if (!body.path("update").isEmpty()) {
            throw Refused.invalid("The member 'update' is not supported here; use 'fields'.");
        }
    }

    private static void delete(Exchange exchange) {
        exchange.work().delete(exchange.path("key"));
        exchange.sendNothing();
    }

    private static void assign(Exchange exchange) throws IOException {
        ObjectNode fields = exchange.body();
        ObjectNode assignee = fields.deepCopy();
        fields.removeAll()
                .set("assignee", assignee.path("name").isNull() ? assignee.nullNode() : assignee);
        IssueEdit edit = new IssueEdit(exchange.viewer(), fields);
        exchange.work().edit(exchange.path("key"), edit::changed);
        exchange.sendNothing();
    }

    private static void transitions(Exchange exchange) throws IOException {
        Issue issue = exchange.work().issue(exchange.path("key"));
        List<Transition> steps = exchange.work().transitions(issue);
        exchange.send(
                200,
                shapes -> {
                    Out out = shapes.out();
                    out.object(
                            () -> {
                                out.text("expand", "transitions");
                                out.array("transitions", steps, step -> transition(shapes, step));
                            });
                });
    }

    private static void transition(Shapes shapes, Transition step) {
        Out out = shapes.out();
        out.object(
                () -> {
                    out.text("id", step.id()).text("name", step.label()).name("to");
                    shapes.viewer()
                            .catalogue()
                            .named(Word.STATUS, 0, step.status())
                            .ifPresent(shapes::term);
                });
    }

    private static void transition(Exchange exchange) throws IOException {
        ObjectNode body = exchange.body();
        String id = body.path("transition").path("id").asText("");
        Transition step =
                Transition.withId(id)
                        .orElseThrow(
                                () ->
                                        Refused.invalid(
                                                id.isEmpty()
                                                        ? "Missing 'transition' identifier"
                                                        : "Invalid transition ID: '%s'"
                                                                .formatted(id)));
        JsonNode resolution = body.path("fields").path("resolution");
        Optional<String> name =
                Optional.of(resolution.path("name").asText(resolution.path("id").asText("")))
                        .filter(n -> !n.isEmpty());
        exchange.work().transition(exchange.path("key"), step, name);
        exchange.sendNothing();
    }
}
