package org.emptychair.atlassian.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.emptychair.atlassian.rest.Reply;
import org.jspecify.annotations.Nullable;

/** Decisions as Jira's issue page asks for them; Confluence answers. */
@Path("decisions")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class IssueDecisionsResource {
    private static final String DECISIONS = "/decisions";

    /** Those that serve an issue, or that say some words; the latest recorded first. */
    @GET
    @LicensedOnly
    public Response newest(
            @QueryParam("issueKey") @Nullable String issueKey,
            @QueryParam("query") @Nullable String query,
            @QueryParam("limit") @Nullable String limit) {
        Map<String, @Nullable String> asked = new LinkedHashMap<>();
        asked.put("issueKey", issueKey);
        asked.put("query", query);
        asked.put("limit", limit);
        return PassedOn.get(PassedOn.path(DECISIONS, asked));
    }

    /** Proposes one for the next meeting. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response propose(@Nullable InputStream body) {
        return PassedOn.post(DECISIONS + "/proposals", body);
    }

    @POST
    @Path("{id: [0-9]{1,18}}/links")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response link(@PathParam("id") String id, @Nullable InputStream body) {
        return PassedOn.post("%s/%s/links".formatted(DECISIONS, id), body);
    }

    @DELETE
    @Path("{id: [0-9]{1,18}}/links")
    @LicensedOnly
    public Response unlink(
            @PathParam("id") String id, @QueryParam("issueKey") @Nullable String issueKey) {
        Map<String, @Nullable String> asked = new LinkedHashMap<>();
        asked.put("issueKey", issueKey);
        return PassedOn.delete(PassedOn.path("%s/%s/links".formatted(DECISIONS, id), asked));
    }
}
