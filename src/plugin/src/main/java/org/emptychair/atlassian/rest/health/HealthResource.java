package org.emptychair.atlassian.rest.health;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.rest.Reply;

/** How the product is doing, for everybody who may use it. */
@Path("health")
public class HealthResource {
    @GET
    @Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
    @LicensedOnly
    public Response health() {
        return Reply.with(() -> Desk.ask(Health.class).now());
    }
}
