package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.emptychair.atlassian.access.People;
import org.emptychair.quote.Redactor;
import org.jspecify.annotations.Nullable;

/** Redaction to be tried on a text; nothing of it is kept. */
@Path("redactions")
public class RedactionsResource {
    private static final int MOST = 256 * 1024;

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
    @LicensedOnly
    public Response tryOut(@Nullable InputStream body) {
        return Reply.with(
                () -> {
                    if (!Desk.ask(People.class).isCustomerService()) {
                        throw Refusal.notFound();
                    }
                    return RedactionJson.of(Desk.ask(Redactor.class).redact(text(body), List.of()));
                });
    }

    private static String text(@Nullable InputStream body) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw refused("is longer than %d kB".formatted(MOST / 1024));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException halfSent) {
            throw refused("ended too early");
        }
    }

    private static Refusal refused(String reason) {
        return new Refusal(Problem.of(Problem.Kind.BAD_BODY, reason));
    }
}
