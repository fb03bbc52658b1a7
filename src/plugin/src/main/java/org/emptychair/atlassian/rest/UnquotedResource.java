package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Tag;
import org.emptychair.quote.Quotes;
import org.jspecify.annotations.Nullable;

/** Who and what is not to be quoted: a customer, an issue, or all issues with a label. */
@Path("quotes/unquoted")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class UnquotedResource {
    private static final Set<String> KNOWN = Set.of("issueKey", "label", "source", "customer");

    /** One of them; a customer by the system that knows them alone. */
    record UnquotedJson(String kind, String name) {
        static UnquotedJson of(Quotes.Unquoted unquoted) {
            return new UnquotedJson(Written.of(unquoted.kind()), unquoted.name());
        }
    }

    /** Exactly one of the three is given. */
    private record Named(
            Optional<IssueKey> issue, Optional<String> label, Optional<Whom> customer) {
        void quote(boolean allowed) {
            String by = Desk.ask(People.class).caller().orElseThrow(Refusal::notFound).key();
            Quotes quotes = quotes();
            issue.ifPresent(it -> quotes.quoteIssue(it, allowed, by));
            label.ifPresent(it -> quotes.quoteLabel(it, allowed, by));
            customer.ifPresent(it -> quotes.quoteCustomer(it.source(), it.customer(), allowed, by));
        }

        int size() {
            return (int)
                    (issue.stream().count() + label.stream().count() + customer.stream().count());
        }
    }

    private record Whom(String source, Customer customer) {}

    @GET
    @LicensedOnly
    public Response all() {
        return Reply.with(
                () ->
                        new PageJson<>(
                                quotes().unquoted().stream().map(UnquotedJson::of).toList(), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response silence(@Nullable InputStream body) {
        return Reply.done(
                () -> {
                    quotes();
                    Fields fields = Body.fields(body, KNOWN);
                    Optional<IssueKey> issue = fields.text("issueKey", IssueKey::new);
                    Optional<String> label = fields.text("label", UnquotedResource::label);
                    Optional<Whom> customer = customer(fields);
                    Body.refuseWrong(fields);
                    one(new Named(issue, label, customer)).quote(false);
                });
    }

    @DELETE
    @LicensedOnly
    public Response allow(
            @QueryParam("issueKey") @Nullable String issueKey,
            @QueryParam("label") @Nullable String label,
            @QueryParam("source") @Nullable String source,
            @QueryParam("customer") @Nullable String customer) {
        return Reply.done(
                () -> {
                    quotes();
                    Optional<Whom> whom =
                            Given.value("source", source, UnquotedResource::source, "is no system")
                                    .flatMap(
                                            it ->
                                                    Given.value(
                                                                    "customer",
                                                                    customer,
                                                                    Customer::new,
                                                                    "is no customer")
                                                            .map(who -> new Whom(it, who)));
                    one(new Named(
                                    Given.value(
                                            "issueKey", issueKey, IssueKey::new, "is no issue key"),
                                    Given.value(
                                            "label", label, UnquotedResource::label, "is no label"),
                                    whom))
                            .quote(true);
                });
    }

    private static Optional<Whom> customer(Fields fields) {
        Optional<String> source = fields.text("source", UnquotedResource::source);
        Optional<Customer> customer = fields.text("customer", Customer::new);
        return source.flatMap(it -> customer.map(who -> new Whom(it, who)));
    }

    private static Named one(Named named) {
        if (named.size() != 1) {
            throw new Refusal(
                    Problem.of(
                            Problem.Kind.BAD_BODY,
                            "names %d of issueKey, label, and source with customer; it names one"
                                    .formatted(named.size())));
        }
        return named;
    }

    private static String label(String text) {
        return new Tag(Tag.Kind.LABEL, text).text();
    }

    private static String source(String text) {
        return new ContactId(text, "1").source();
    }

    private static Quotes quotes() {
        if (!Desk.ask(People.class).isCustomerService()) {
            throw Refusal.notFound();
        }
        return Desk.ask(Quotes.class);
    }
}
