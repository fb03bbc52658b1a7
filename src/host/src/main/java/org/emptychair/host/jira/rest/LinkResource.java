package org.emptychair.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.RemoteLink;
import org.emptychair.host.jira.store.RemoteLinks;
import org.emptychair.host.jira.work.Refused;

/** {@code /issue/{key}/remotelink}. */
final class LinkResource {

    private LinkResource() {}

    static void mount(Routes routes) {
        routes.on("GET", "/issue/{key}/remotelink", LinkResource::list)
                .on("POST", "/issue/{key}/remotelink", LinkResource::put)
                .on("DELETE", "/issue/{key}/remotelink", LinkResource::deleteByGlobalId)
                .on("GET", "/issue/{key}/remotelink/{id}", LinkResource::one)
                .on("PUT", "/issue/{key}/remotelink/{id}", LinkResource::replace)
                .on("DELETE", "/issue/{key}/remotelink/{id}", LinkResource::delete);
    }

    private static Issue issue(Exchange exchange) {
        return exchange.work().issue(exchange.path("key"));
    }

    private static RemoteLink byGlobalId(Exchange exchange, Issue issue, String globalId) {
        return exchange.store()
                .links()
                .byGlobalId(issue.id(), globalId)
                .orElseThrow(
                        () ->
                                Refused.missing(
                                        "No remote issue link with global id '%s' exists for this issue."
                                                .formatted(globalId)));
    }

    private static RemoteLink byId(Exchange exchange, Issue issue) {
        String id = exchange.path("id");
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> exchange.store().links().find(Long.parseLong(text)))
                .filter(link -> link.issueId() == issue.id())
                .orElseThrow(
                        () ->
                                Refused.missing(
                                        "No remote issue link with id '%s' exists.".formatted(id)));
    }

    private static void list(Exchange exchange) throws IOException {
        Issue issue = issue(exchange);
        String key = exchange.viewer().keyOf(issue);
        Optional<String> globalId = exchange.query("globalId");
        if (globalId.isPresent()) {
            RemoteLink link = byGlobalId(exchange, issue, globalId.get());
            exchange.send(200, shapes -> shapes.link(key, link));
            return;
        }
        List<RemoteLink> links = exchange.store().links().of(issue.id());
        exchange.send(200, shapes -> shapes.out().array(links, link -> shapes.link(key, link)));
    }

    private static void one(Exchange exchange) throws IOException {
        Issue issue = issue(exchange);
        RemoteLink link = byId(exchange, issue);
        exchange.send(200, shapes -> shapes.link(exchange.viewer().keyOf(issue), link));
    }

    private static void put(Exchange exchange) throws IOException {
        Issue issue = issue(exchange);
        RemoteLinks.Kept kept = exchange.work().link(issue, draft(0, issue, exchange.body()));
        String self =
                exchange.self(
                        "issue/%s/remotelink/%d"
                                .formatted(exchange.viewer().keyOf(issue), kept.link().id()));
        exchange.send(
                kept.created() ? 201 : 200,
                shapes ->
                        shapes.out()
                                .object(
                                        () ->
                                                shapes.out()
                                                        .number("id", kept.link().id())
                                                        .text("self", self)));
    }

    private static RemoteLink draft(long id, Issue issue, ObjectNode body) {
        Optional<String> globalId =
                Optional.of(body.path("globalId").asText("")).filter(text -> !text.isEmpty());
        return new RemoteLink(id, issue.id(), globalId, LinkBody.of(body));
    }

    private static void replace(Exchange exchange) throws IOException {
        Issue issue = issue(exchange);
        RemoteLink was = byId(exchange, issue);
        RemoteLink draft = draft(was.id(), issue, exchange.body());
        Optional<RemoteLink> twin =
                draft.globalId().flatMap(id -> exchange.store().links().byGlobalId(issue.id(), id));
        if (twin.filter(link -> link.id() != was.id()).isPresent()) {
            throw Refused.field("globalId", "Another link of this issue has this globalId.");
        }
        exchange.work().link(issue, draft);
        exchange.sendNothing();
    }

    private static void delete(Exchange exchange) {
        Issue issue = issue(exchange);
        exchange.work().unlink(issue, byId(exchange, issue));
        exchange.sendNothing();
    }

    private static void deleteByGlobalId(Exchange exchange) {
        Issue issue = issue(exchange);
        String globalId =
                exchange.query("globalId")
                        .orElseThrow(
                                () -> Refused.invalid("'globalId' query parameter is required."));
        exchange.work().unlink(issue, byGlobalId(exchange, issue, globalId));
        exchange.sendNothing();
    }
}
