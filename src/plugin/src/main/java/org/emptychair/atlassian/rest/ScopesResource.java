package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.sync.ScopeTrial;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.Scopes;
import org.jspecify.annotations.Nullable;

/** Scopes, for administrators. */
@Path("scopes")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class ScopesResource {
    private static final Set<String> KNOWN = Set.of("id", "name", "kind", "jql");
    private static final int USUAL = 100;

    @GET
    @AdminOnly
    public Response all(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return Reply.with(
                () -> {
                    long before =
                            Given.value(
                                            "cursor",
                                            cursor,
                                            Long::valueOf,
                                            "is not the next of a page")
                                    .orElse(Long.MAX_VALUE);
                    int most = Given.limit(limit, USUAL, Scopes.MOST);
                    return page(scopes(), before, most);
                });
    }

    private static PageJson<ScopeJson> page(Scopes scopes, long before, int most) {
        List<ScopeJson> newest = new ArrayList<>();
        for (Map.Entry<ScopeId, Scope> scope : scopes.all().entrySet()) {
            if (scope.getKey().value() < before) {
                newest.add(ScopeJson.of(scope.getKey(), scope.getValue()));
            }
        }
        Collections.reverse(newest);
        return newest.size() <= most
                ? new PageJson<>(newest, null)
                : new PageJson<>(newest.subList(0, most), Long.toString(newest.get(most - 1).id()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response add(@Nullable InputStream body) {
        return Reply.created(
                () -> {
                    Scopes scopes = scopes();
                    Scope scope = read(body);
                    if (scopes.all().size() >= Scopes.MOST) {
                        throw new Refusal(
                                Problem.of(Problem.Kind.TOO_MANY, Integer.toString(Scopes.MOST)));
                    }
                    return ScopeJson.of(scopes.add(scope), scope);
                });
    }

    /** Says how many issues a JQL finds, or why Jira refuses it. */
    @POST
    @Path("try")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response tryOut(@Nullable InputStream body) {
        return Reply.with(
                () -> {
                    scopes();
                    Fields fields = Body.fields(body, Set.of("jql"));
                    fields.require("jql");
                    String jql = jql(fields);
                    Body.refuseWrong(fields);
                    return ScopeTrialJson.of(Desk.ask(ScopeTrial.class).run(jql));
                });
    }

    @GET
    @Path("{id}")
    @AdminOnly
    public Response one(@PathParam("id") String id) {
        return Reply.with(
                () -> {
                    ScopeId found = id(id);
                    return scopes().find(found)
                            .map(scope -> ScopeJson.of(found, scope))
                            .orElseThrow(Refusal::notFound);
                });
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response replace(@PathParam("id") String id, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Scopes scopes = scopes();
                    ScopeId found = id(id);
                    Scope scope = read(body);
                    if (!scopes.replace(found, scope)) {
                        throw Refusal.notFound();
                    }
                    return ScopeJson.of(found, scope);
                });
    }

    @DELETE
    @Path("{id}")
    @AdminOnly
    public Response remove(@PathParam("id") String id) {
        return Reply.done(
                () -> {
                    if (!scopes().remove(id(id))) {
                        throw Refusal.notFound();
                    }
                });
    }

    private static Scopes scopes() {
        if (!Desk.ask(People.class).isAdmin()) {
            throw Refusal.notFound();
        }
        return Desk.ask(Scopes.class);
    }

    /** What is no id is the id of nothing. */
    private static ScopeId id(String text) {
        try {
            return new ScopeId(Long.parseLong(text));
        } catch (IllegalArgumentException none) {
            throw Refusal.notFound();
        }
    }

    private static Scope read(@Nullable InputStream body) {
        Fields fields = Body.fields(body, KNOWN);
        List.of("name", "kind", "jql").forEach(fields::require);
        // Each part is tried beside parts that are surely right, so that the reason names its
        // field.
        String name =
                fields.text("name", text -> new Scope(text, Scope.Kind.CONTACTS, "any").name())
                        .orElse("");
        Scope.Kind kind = fields.text("kind", ScopesResource::kind).orElse(Scope.Kind.CONTACTS);
        String jql = jql(fields);
        Body.refuseWrong(fields);
        return new Scope(name, kind, jql);
    }

    private static String jql(Fields fields) {
        return fields.text("jql", text -> new Scope("any", Scope.Kind.CONTACTS, text).jql())
                .orElse("");
    }

    private static Scope.Kind kind(String text) {
        try {
            return Scope.Kind.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("is neither complaints nor contacts", unknown);
        }
    }
}
