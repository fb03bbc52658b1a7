package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.webhook.Webhook;
import org.emptychair.atlassian.webhook.WebhookDoor;
import org.emptychair.atlassian.webhook.Webhooks;
import org.emptychair.setting.Secret;
import org.jspecify.annotations.Nullable;

/** The sources that send contacts by themselves, for administrators. */
@Path("webhooks")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class WebhooksResource {
    @GET
    @AdminOnly
    public Response all() {
        return Reply.with(
                () ->
                        new PageJson<>(
                                webhooks().all().stream().map(WebhooksResource::json).toList(),
                                null));
    }

    @GET
    @Path("{source}")
    @AdminOnly
    public Response one(@PathParam("source") String source) {
        return Reply.with(() -> json(known(source)));
    }

    /** Keeps a source, or changes what its JSON means; its secret stays. */
    @PUT
    @Path("{source}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response keep(@PathParam("source") String source, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    webhooks();
                    Webhook asked = WebhookBody.read(source, body);
                    if (!Desk.ask(WebhookDoor.class).keep(asked)) {
                        throw new Refusal(
                                Problem.of(Problem.Kind.TOO_MANY, Integer.toString(Webhook.MOST)));
                    }
                    return json(known(asked.source()));
                });
    }

    /** Takes a new secret, which is never told again; the former one is believed for a day more. */
    @PUT
    @Path("{source}/secret")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response rotate(@PathParam("source") String source, @Nullable InputStream body) {
        return Reply.done(
                () -> {
                    Webhook webhook = known(source);
                    Fields fields = Body.secretFields(body, Set.of("secret"));
                    fields.require("secret");
                    Body.refuseWrong(fields);
                    Desk.ask(WebhookDoor.class).rotate(webhook, secret(fields));
                });
    }

    /** The refusal names the reason and never the value. */
    private static Secret secret(Fields fields) {
        String text = fields.text("secret").orElse("");
        if (text.length() < WebhookBody.SHORTEST_SECRET) {
            throw Refusal.value("secret", "", "has fewer than 16 characters");
        }
        try {
            return new Secret(text);
        } catch (IllegalArgumentException refused) {
            throw Refusal.value("secret", "", "has 16 to 4,000 characters without line breaks");
        }
    }

    @DELETE
    @Path("{source}")
    @AdminOnly
    public Response remove(@PathParam("source") String source) {
        return Reply.done(() -> Desk.ask(WebhookDoor.class).forget(known(source).source()));
    }

    private static Webhook known(String source) {
        return webhooks().find(source).orElseThrow(Refusal::notFound);
    }

    private static WebhookJson json(Webhook webhook) {
        return WebhookJson.of(
                webhook,
                Desk.ask(WebhookDoor.class).hasSecret(webhook.source()),
                webhooks().lastCall(webhook.source()));
    }

    private static Webhooks webhooks() {
        if (!Desk.ask(People.class).isAdmin()) {
            throw Refusal.notFound();
        }
        return Desk.ask(Webhooks.class);
    }
}
