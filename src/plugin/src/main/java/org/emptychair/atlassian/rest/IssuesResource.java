package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.emptychair.atlassian.access.Issues;
import org.jspecify.annotations.Nullable;

/** Issues as one types them, of those that Jira shows to who asks. */
@Path("issues")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class IssuesResource {
    private static final int LONGEST = 100;

    record IssueJson(String key, String summary, String status) {}

    /** The latest changed first, ten at most. */
    @GET
    @LicensedOnly
    public Response typed(@QueryParam("query") @Nullable String query) {
        return Reply.with(
                () -> {
                    String typed = query == null ? "" : query;
                    if (typed.length() > LONGEST) {
                        throw Refusal.value("query", typed, "has more than 100 characters");
                    }
                    List<IssueJson> found =
                            SeenIssue.ask(it -> it.search(typed)).stream()
                                    .map(IssuesResource::json)
                                    .toList();
                    return new PageJson<>(found, null);
                });
    }

    private static IssueJson json(Issues.Found found) {
        return new IssueJson(found.name().key().text(), found.summary(), found.status());
    }
}
