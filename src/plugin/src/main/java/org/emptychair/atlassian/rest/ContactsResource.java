package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.emptychair.atlassian.access.People;
import org.emptychair.contact.ContactPage;
import org.emptychair.contact.Contacts;
import org.jspecify.annotations.Nullable;

/** Contacts: customer service sends them and reads them. */
@Path("contacts")
public class ContactsResource {
    /** One JSON value a line. */
    static final String NDJSON = "application/x-ndjson";

    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    @POST
    @Consumes({MediaType.APPLICATION_JSON, NDJSON})
    @Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
    @LicensedOnly
    public Response push(
            @HeaderParam("Content-Type") @Nullable String type, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    onlyCustomerService();
                    InputStream sent =
                            new BufferedInputStream(
                                    body == null ? InputStream.nullInputStream() : body);
                    return new Push(
                                    Desk.ask(Contacts.class),
                                    new ContactReader(Desk.ask(Clock.class)))
                            .run(rows(type, sent));
                });
    }

    /**
     * Newest first. Of a contact on an issue that Jira does not show to the caller, the words, the
     * customer and the issue are left out.
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
    @LicensedOnly
    public Response newest(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return Reply.with(
                () -> {
                    onlyCustomerService();
                    ContactPage page =
                            page(Optional.ofNullable(cursor), Given.limit(limit, USUAL, MOST));
                    return new PageJson<>(SeenContacts.of(page.items()), page.next().orElse(null));
                });
    }

    private static ContactPage page(Optional<String> cursor, int limit) {
        try {
            return Desk.ask(Contacts.class).newest(cursor, limit);
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.value(
                    "cursor",
                    cursor.orElse(""),
                    "is not the next of a page that was answered before");
        }
    }

    private static Rows rows(@Nullable String type, InputStream body) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(NDJSON)
                ? new LineRows(body)
                : new ArrayRows(body);
    }

    private static void onlyCustomerService() {
        if (!Desk.ask(People.class).isCustomerService()) {
            throw Refusal.notFound();
        }
    }
}
