package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.chair.Sight;
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.contact.Channel;
import org.emptychair.contact.Department;
import org.emptychair.contact.Slice;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.quote.Audience;
import org.emptychair.quote.Quote;
import org.emptychair.quote.QuoteId;
import org.emptychair.quote.Quotes;
import org.emptychair.setting.Mode;
import org.emptychair.setting.Settings;
import org.jspecify.annotations.Nullable;

/** What customers said, for customer service to release or to take out. */
@Path("quotes")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class QuotesResource {
    private static final Set<String> RELEASE = Set.of("audience");
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int USUAL = 100;
    private static final int USUAL_WEEKS = 4;
    private static final int MOST_WEEKS = 26;
    private static final int DAYS = 7;

    /** Open ones, or with {@code state=unreleased} those that wait for a release. */
    @GET
    @LicensedOnly
    public Response newest(
            @QueryParam("state") @Nullable String state,
            @QueryParam("department") @Nullable String department,
            @QueryParam("channel") @Nullable String channel,
            @QueryParam("weeks") @Nullable String weeks,
            @QueryParam("limit") @Nullable String limit) {
        return Reply.with(
                () -> {
                    Quotes quotes = quotes();
                    Slice slice = slice(department, channel);
                    Instant until = Desk.ask(Clock.class).instant();
                    Instant from = until.minus(Duration.ofDays(DAYS * (long) weeks(weeks)));
                    int most = Given.limit(limit, USUAL, Quotes.MOST);
                    List<Quote> asked =
                            unreleased(state)
                                    ? quotes.unreleased(slice, from, until, most)
                                    : quotes.open(slice, from, until, most);
                    return page(asked);
                });
    }

    /**
     * Some quotes, and how many are left out only because the caller's rights are not known yet.
     */
    record QuotesJson(List<QuoteJson> items, @Nullable String next, int pending) {}

    private static QuotesJson page(List<Quote> quotes) {
        Rights.Known known = known(quotes);
        int pending =
                known.check() == Sight.Check.DONE
                        ? 0
                        : (int) issues(quotes).filter(it -> !isKnown(known, it)).count();
        return new QuotesJson(
                quotes.stream().filter(it -> mayShow(it, known)).map(QuoteJson::of).toList(),
                null,
                pending);
    }

    private static boolean isKnown(Rights.Known known, IssueId issue) {
        return known.visible().contains(issue) || known.hidden().contains(issue);
    }

    private static Stream<IssueId> issues(List<Quote> quotes) {
        return quotes.stream().flatMap(it -> it.issue().stream()).map(IssueRef::id).distinct();
    }

    /** What the caller may see of the quotes' issues; in the shared mode nobody needs to ask. */
    private static Rights.Known known(List<Quote> quotes) {
        Set<IssueId> issues = issues(quotes).collect(Collectors.toSet());
        return Desk.ask(Settings.class).current().mode() == Mode.SHARED
                ? new Rights.Known(Sight.Check.DONE, issues, Set.of())
                : Desk.ask(Rights.class).ask(issues, PATIENCE);
    }

    /** Words on an issue are for whom Jira shows it, in the shared mode for all of us. */
    private static boolean mayShow(Quote quote, Rights.Known known) {
        return quote.issue().map(it -> known.visible().contains(it.id())).orElse(true);
    }

    private static Slice slice(@Nullable String department, @Nullable String channel) {
        return new Slice(
                Given.value("department", department, Department::new, "is no department's name"),
                Given.value("channel", channel, Channel::new, "is no channel's name"));
    }

    private static boolean unreleased(@Nullable String state) {
        return Given.value(
                        "state", state, QuotesResource::readState, "is neither open nor unreleased")
                .orElse(false);
    }

    private static boolean readState(String state) {
        if (state.equals("open") || state.equals("unreleased")) {
            return state.equals("unreleased");
        }
        throw new IllegalArgumentException("'%s' is no state of a quote".formatted(state));
    }

    private static int weeks(@Nullable String given) {
        int weeks =
                Given.value("weeks", given, Integer::valueOf, "is no whole number")
                        .orElse(USUAL_WEEKS);
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw Refusal.value("weeks", Integer.toString(weeks), "is 1 to " + MOST_WEEKS);
        }
        return weeks;
    }

    @POST
    @Path("{id}/veto")
    @LicensedOnly
    public Response veto(@PathParam("id") String id) {
        return Reply.done(
                () -> {
                    if (!quotes().veto(id(id), caller())) {
                        throw Refusal.notFound();
                    }
                    Desk.ask(ClosedMeetings.class).veto(id(id), caller());
                });
    }

    /** Opens it to the leaders, or to whom the body says. */
    @POST
    @Path("{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response release(@PathParam("id") String id, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Quotes quotes = quotes();
                    Fields fields = Body.fields(body, RELEASE);
                    Optional<Audience> audience = fields.text("audience", QuotesResource::audience);
                    Body.refuseWrong(fields);
                    Quote seen =
                            quotes.find(id(id))
                                    .filter(it -> mayShow(it, known(List.of(it))))
                                    .orElseThrow(Refusal::notFound);
                    quotes.release(seen.id(), audience.orElse(Audience.LEADERS), caller());
                    return quotes.find(seen.id()).map(QuoteJson::of).orElseThrow(Refusal::notFound);
                });
    }

    private static Audience audience(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "leaders" -> Audience.LEADERS;
            case "readers" -> Audience.READERS;
            default ->
                    throw new IllegalArgumentException(
                            "an audience is leaders or readers, not '%s'".formatted(text));
        };
    }

    @DELETE
    @Path("{id}/release")
    @LicensedOnly
    public Response withdraw(@PathParam("id") String id) {
        return Reply.done(
                () -> {
                    if (!quotes().withdraw(id(id))) {
                        throw Refusal.notFound();
                    }
                });
    }

    private static Quotes quotes() {
        if (!Desk.ask(People.class).isCustomerService()) {
            throw Refusal.notFound();
        }
        return Desk.ask(Quotes.class);
    }

    private static String caller() {
        return Desk.ask(People.class).caller().orElseThrow(Refusal::notFound).key();
    }

    /** What is no id is the id of nothing. */
    private static QuoteId id(String text) {
        try {
            return new QuoteId(text);
        } catch (IllegalArgumentException none) {
            throw Refusal.notFound();
        }
    }
}
