package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Customer;
import org.emptychair.erasure.Erasure;
import org.jspecify.annotations.Nullable;

/** Customers who wish to be forgotten; for administrators. */
@Path("customers")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class CustomersResource {
    /** What was erased, or would be. */
    record ErasureJson(
            boolean dryRun, int contacts, int quotes, int complaints, int seats, int meetings) {
        static ErasureJson of(boolean dryRun, Erasure.Extent extent) {
            return new ErasureJson(
                    dryRun,
                    extent.contacts(),
                    extent.quotes(),
                    extent.complaints(),
                    extent.seats(),
                    extent.meetings());
        }
    }

    /**
     * @param dryRun {@code true} only to know what would be erased
     */
    @POST
    @Path("erase")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response erase(@QueryParam("dryRun") @Nullable String dryRun, InputStream body) {
        return Reply.with(
                () -> {
                    String by = admin();
                    boolean dry =
                            Given.value(
                                            "dryRun",
                                            dryRun,
                                            CustomersResource::yesOrNo,
                                            "is neither true nor false")
                                    .orElse(false);
                    Fields fields = Body.fields(body, Set.of("source", "customer"));
                    fields.require("source");
                    fields.require("customer");
                    Optional<String> source =
                            fields.text("source", it -> new ContactId(it, "any").source());
                    Optional<Customer> customer = fields.text("customer", Customer::new);
                    Body.refuseWrong(fields);
                    Erasure erasure = Desk.ask(Erasure.class);
                    return ErasureJson.of(
                            dry,
                            dry
                                    ? erasure.extent(source.orElseThrow(), customer.orElseThrow())
                                    : erasure.erase(
                                            source.orElseThrow(), customer.orElseThrow(), by));
                });
    }

    private static String admin() {
        People people = Desk.ask(People.class);
        if (!people.isAdmin()) {
            throw Refusal.notFound();
        }
        return people.caller().orElseThrow(Refusal::notFound).key();
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'%s' is neither".formatted(text));
        };
    }
}
