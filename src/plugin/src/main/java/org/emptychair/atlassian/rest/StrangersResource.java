package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.emptychair.atlassian.access.People;
import org.emptychair.sync.WorklogState;
import org.emptychair.sync.WorklogStates;

/** Who logs time on customers' issues in Jira and is none of the leaders, for administrators. */
@Path("leaders/unmatched")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class StrangersResource {
    @GET
    @AdminOnly
    public Response all() {
        return Reply.with(
                () -> {
                    if (!Desk.ask(People.class).isAdmin()) {
                        throw Refusal.notFound();
                    }
                    return new PageJson<>(
                            Desk.ask(WorklogStates.class)
                                    .find()
                                    .map(WorklogState::strangers)
                                    .orElse(List.of()),
                            null);
                });
    }
}
