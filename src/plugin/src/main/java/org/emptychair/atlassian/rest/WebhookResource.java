package org.emptychair.atlassian.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.emptychair.atlassian.webhook.WebhookDoor;
import org.emptychair.contact.Contacts;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that other systems send by themselves. Nobody has to sign in: the call is signed, and
 * nothing of it is read before the signature is believed.
 */
@Path("contacts/webhooks/{source}")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class WebhookResource {
    private static final int MOST = 1024 * 1024;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @UnrestrictedAccess
    @XsrfProtectionExcluded
    public Response receive(
            @PathParam("source") String source,
            @HeaderParam("X-Empty-Chair-Signature") @Nullable String ours,
            @HeaderParam("X-Zendesk-Webhook-Signature") @Nullable String zendesk,
            @HeaderParam("X-Zendesk-Webhook-Signature-Timestamp") @Nullable String zendeskTime,
            @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    WebhookDoor door = Desk.ask(WebhookDoor.class);
                    byte[] sent = bytes(body);
                    WebhookDoor.Call call =
                            new WebhookDoor.Call(
                                    source,
                                    orNothing(ours),
                                    orNothing(zendesk),
                                    orNothing(zendeskTime));
                    boolean isNew = isNew(door.enter(call, sent));
                    List<ObjectNode> rows = door.contacts(source, tree(sent));
                    if (!isNew) {
                        return new PushJson(0, 0, rows.size(), 0, List.of());
                    }
                    PushJson answer = pushed(source, rows);
                    door.answered(call);
                    return answer;
                });
    }

    /** A call that was answered before is answered again and does nothing. */
    private static boolean isNew(WebhookDoor.Entry entry) {
        return switch (entry) {
            case WELCOME -> true;
            case REPEATED -> false;
            case STRANGER -> throw new Refusal(Problem.of(Problem.Kind.BAD_SIGNATURE));
            case TOO_OFTEN -> throw new Refusal(Problem.of(Problem.Kind.TOO_OFTEN));
        };
    }

    private static PushJson pushed(String source, List<ObjectNode> rows) {
        if (rows.size() > Contacts.BATCH) {
            throw refused("has more than %d contacts".formatted(Contacts.BATCH));
        }
        ContactReader reader = new ContactReader(Desk.ask(Clock.class));
        Push push = new Push(Desk.ask(Contacts.class), reader);
        long number = 1;
        for (ObjectNode row : rows) {
            push.take(reader.read(number, row.put("source", source)));
            number++;
        }
        return push.end();
    }

    private static byte[] bytes(@Nullable InputStream body) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new Refusal(Problem.of(Problem.Kind.TOO_LARGE, "1"));
            }
            return bytes;
        } catch (IOException halfSent) {
            throw refused("ended too early");
        }
    }

    private static JsonNode tree(byte[] body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException broken) {
            throw refused("is broken JSON");
        }
    }

    private static Refusal refused(String reason) {
        return new Refusal(Problem.of(Problem.Kind.BAD_BODY, reason));
    }

    private static String orNothing(@Nullable String header) {
        return Optional.ofNullable(header).orElse("");
    }
}
