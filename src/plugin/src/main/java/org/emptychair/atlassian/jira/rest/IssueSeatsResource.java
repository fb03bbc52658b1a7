package org.emptychair.atlassian.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.emptychair.atlassian.rest.Reply;
import org.jspecify.annotations.Nullable;

/** When the customer of an issue sat in the chair; Confluence answers. */
@Path("seats")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class IssueSeatsResource {
    @GET
    @LicensedOnly
    public Response newest(@QueryParam("issueKey") @Nullable String issueKey) {
        Map<String, @Nullable String> asked = new LinkedHashMap<>();
        asked.put("issueKey", issueKey);
        return PassedOn.get(PassedOn.path("/seats", asked));
    }
}
