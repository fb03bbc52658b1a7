package org.emptychair.host.jira.rest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.jira.jql.Searcher.Word;
import org.emptychair.host.jira.store.Access;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.Project;
import org.emptychair.host.jira.store.Term;
import org.emptychair.host.jira.work.Refused;
import org.emptychair.host.product.Person;

/** What the server, its words, its projects and the caller are. */
final class FactsResource {
    private static final String VERSION = "11.3.0";

    private FactsResource() {}

    static void mount(Routes routes) {
        routes.on("GET", "/serverInfo", FactsResource::server)
                .on("GET", "/myself", FactsResource::myself)
                .on("GET", "/user", FactsResource::user)
                .on("GET", "/mypermissions", FactsResource::permissions)
                .on("GET", "/field", FactsResource::fields)
                .on("GET", "/project", FactsResource::projects)
                .on("GET", "/project/{key}", FactsResource::project)
                .on("GET", "/issuetype", e -> terms(e, Word.ISSUE_TYPE))
                .on("GET", "/status", e -> terms(e, Word.STATUS))
                .on("GET", "/priority", e -> terms(e, Word.PRIORITY))
                .on("GET", "/resolution", e -> terms(e, Word.RESOLUTION));
    }

    private static void server(Exchange exchange) throws IOException {
        exchange.send(
                200,
                shapes -> {
                    Out out = shapes.out();
                    out.object(
                            () -> {
                                out.text("baseUrl", exchange.baseUrl().toString());
                                out.text("version", VERSION);
                                out.raw("versionNumbers", "[11,3,0]");
                                out.text("deploymentType", "Server").number("buildNumber", 1);
                                out.time("serverTime", exchange.viewer().now());
                                out.text("serverTitle", "Jira (local host)");
                            });
                });
    }

    private static void myself(Exchange exchange) throws IOException {
        Person person = exchange.viewer().person().orElseThrow(Unauthorised::new);
        send(exchange, person);
    }

    private static void send(Exchange exchange, Person person) throws IOException {
        exchange.send(
                200,
                shapes ->
                        shapes.out()
                                .object(
                                        () ->
                                                shapes.person(
                                                        shapes.out(),
                                                        person.name(),
                                                        Optional.of(person))));
    }

    private static void user(Exchange exchange) throws IOException {
        if (exchange.viewer().person().isEmpty()) {
            throw new Unauthorised();
        }
        String name = exchange.query("username").or(() -> exchange.query("key")).orElse("");
        Person person =
                exchange.viewer()
                        .person(name)
                        .flatMap(exchange.viewer()::personNamed)
                        .orElseThrow(
                                () ->
                                        Refused.missing(
                                                "The user named '%s' does not exist"
                                                        .formatted(name)));
        send(exchange, person);
    }

    private record Permission(String key, String name, Access access) {}

    private static final List<Permission> PERMISSIONS =
            List.of(
                    new Permission("BROWSE_PROJECTS", "Browse Projects", Access.BROWSE),
                    new Permission("CREATE_ISSUES", "Create Issues", Access.CONTRIBUTE),
                    new Permission("ADD_COMMENTS", "Add Comments", Access.CONTRIBUTE),
                    new Permission("EDIT_ISSUES", "Edit Issues", Access.AGENT),
                    new Permission("ASSIGN_ISSUES", "Assign Issues", Access.AGENT),
                    new Permission("TRANSITION_ISSUES", "Transition Issues", Access.AGENT),
                    new Permission("RESOLVE_ISSUES", "Resolve Issues", Access.AGENT),
                    new Permission("MOVE_ISSUES", "Move Issues", Access.AGENT),
                    new Permission("LINK_ISSUES", "Link Issues", Access.AGENT),
                    new Permission("WORK_ON_ISSUES", "Work On Issues", Access.AGENT),
                    new Permission("DELETE_ISSUES", "Delete Issues", Access.ADMINISTER),
                    new Permission(
                            "ADMINISTER_PROJECTS", "Administer Projects", Access.ADMINISTER));

    /** Of the named issue or project, or of any project at all. */
    private static void permissions(Exchange exchange) throws IOException {
        Optional<Long> project =
                exchange.query("issueKey")
                        .or(() -> exchange.query("issueId"))
                        .map(key -> exchange.work().issue(key))
                        .map(Issue::projectId)
                        .or(
                                () ->
                                        exchange.query("projectKey")
                                                .or(() -> exchange.query("projectId"))
                                                .map(key -> visible(exchange, key).id()));
        exchange.send(
                200,
                shapes -> {
                    Out out = shapes.out();
                    Runnable all =
                            () -> PERMISSIONS.forEach(p -> permission(out, exchange, p, project));
                    out.object(() -> out.object("permissions", all));
                });
    }

    private static void permission(
            Out out, Exchange exchange, Permission permission, Optional<Long> project) {
        boolean has =
                project.map(id -> exchange.viewer().may(permission.access(), id))
                        .orElseGet(
                                () ->
                                        !exchange.viewer()
                                                .catalogue()
                                                .projectsFor(
                                                        exchange.viewer().person(),
                                                        permission.access())
                                                .isEmpty());
        out.object(
                permission.key(),
                () -> {
                    int id = PERMISSIONS.indexOf(permission) + 10;
                    out.text("id", Integer.toString(id)).text("key", permission.key());
                    out.text("name", permission.name()).text("type", "PROJECT");
                    out.text("description", "").flag("havePermission", has);
                });
    }

    private static Project visible(Exchange exchange, String key) {
        return exchange.viewer()
                .project(key)
                .map(exchange.viewer().catalogue()::project)
                .orElseThrow(
                        () ->
                                Refused.missing(
                                        "No project could be found with key '%s'.".formatted(key)));
    }

    private static void fields(Exchange exchange) throws IOException {
        exchange.send(
                200,
                shapes -> {
                    Out out = shapes.out();
                    out.array(FieldInfo.ALL, field -> out.object(() -> field.write(out)));
                });
    }

    private static void projects(Exchange exchange) throws IOException {
        List<Project> visible =
                exchange.viewer().catalogue().sorted().stream()
                        .filter(p -> exchange.viewer().may(Access.BROWSE, p.id()))
                        .toList();
        exchange.send(200, shapes -> shapes.out().array(visible, shapes::project));
    }

    private static void project(Exchange exchange) throws IOException {
        Project project = visible(exchange, exchange.path("key"));
        exchange.send(200, shapes -> shapes.project(project));
    }

    private static void terms(Exchange exchange, Word word) throws IOException {
        List<Term> terms = exchange.viewer().catalogue().all(word);
        exchange.send(200, shapes -> shapes.out().array(terms, shapes::term));
    }
}
