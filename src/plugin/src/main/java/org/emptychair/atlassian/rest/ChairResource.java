package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.panel.MeetingEnd;
import org.emptychair.atlassian.panel.Panels;
import org.emptychair.atlassian.panel.SeatChange;
import org.emptychair.atlassian.panel.Visit;
import org.emptychair.chair.seat.Seating;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Text;
import org.emptychair.view.Texts;
import org.jspecify.annotations.Nullable;

/** The chair of a page, for whoever may view the page. */
@Path("chair")
public class ChairResource {
    /** How long an answer waits for what the reader may see. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int REASON = 450;
    private static final Set<String> SEAT = Set.of("issueKey", "reason", "guest", "consent");

    /**
     * @param macro the id of the macro on the page; without one, the first
     * @param at {@code now} for how it stands now, which is how it stands as long as the meeting is
     *     open
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
    @AnonymousSiteAccess
    public Response chair(
            @QueryParam("pageId") @Nullable String pageId,
            @QueryParam("macro") @Nullable String macro,
            @QueryParam("at") @Nullable String at) {
        return Reply.with(
                () -> {
                    boolean now =
                            Given.value(
                                            "at",
                                            at,
                                            ChairResource::now,
                                            "is not now, the only one there is")
                                    .isPresent();
                    long page = page(pageId);
                    if (!Desk.ask(Pages.class).mayView(page)) {
                        throw Refusal.notFound();
                    }
                    Visit visit = visit(page, Optional.ofNullable(macro));
                    Panels panels = Desk.ask(Panels.class);
                    return ChairJson.of(
                            (now ? panels.readNow(visit, PATIENCE) : panels.read(visit, PATIENCE))
                                    .chair());
                });
    }

    /** The meeting is over: its chairs stay as they stand now. */
    @POST
    @Path("close")
    @Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
    @LicensedOnly
    public Response close(@QueryParam("pageId") @Nullable String pageId) {
        return end(pageId, MeetingEnd::close);
    }

    /** The meeting goes on: its chairs live again. */
    @POST
    @Path("reopen")
    @Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
    @LicensedOnly
    public Response reopen(@QueryParam("pageId") @Nullable String pageId) {
        return end(pageId, MeetingEnd::reopen);
    }

    private interface Ending {
        boolean end(MeetingEnd meetings, long page, Optional<String> by);
    }

    private static Response end(@Nullable String pageId, Ending ending) {
        return Reply.with(
                () -> {
                    long page = editable(pageId);
                    Optional<String> by = Desk.ask(People.class).caller().map(People.Caller::key);
                    if (!ending.end(Desk.ask(MeetingEnd.class), page, by)) {
                        throw Refusal.notFound();
                    }
                    return read(page, Optional.empty());
                });
    }

    private static long editable(@Nullable String pageId) {
        long page = page(pageId);
        Pages pages = Desk.ask(Pages.class);
        if (!pages.mayView(page) || !pages.mayEdit(page)) {
            throw Refusal.notFound();
        }
        return page;
    }

    /**
     * Another customer takes the seat: the one of the issue, a guest who agreed to it, or the next
     * by the policy.
     */
    @POST
    @Path("seat")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
    @LicensedOnly
    public Response seat(@QueryParam("pageId") @Nullable String pageId, InputStream body) {
        return Reply.with(
                () -> {
                    long page = editable(pageId);
                    Fields fields = Body.fields(body, SEAT);
                    if (fields.has("guest")) {
                        seatGuest(page, fields);
                    } else {
                        seatAnother(page, fields);
                    }
                    return read(page, Optional.empty());
                });
    }

    private static void seatAnother(long page, Fields fields) {
        Optional<IssueKey> issue = fields.text("issueKey", IssueKey::new);
        Optional<String> reason = said(fields, "reason");
        Body.refuseWrong(fields);
        Desk.ask(SeatChange.class).seat(visit(page, Optional.empty()), issue, reason.orElseThrow());
    }

    /** Somebody comes in person, and said so to whoever writes it down here. */
    private static void seatGuest(long page, Fields fields) {
        Optional<String> guest =
                fields.text("guest", it -> Text.checked("guest", it, Seating.LONGEST_GUEST));
        Optional<String> consent = said(fields, "consent");
        Body.refuseWrong(fields);
        Desk.ask(SeatChange.class)
                .seatGuest(
                        visit(page, Optional.empty()), guest.orElseThrow(), consent.orElseThrow());
    }

    private static Optional<String> said(Fields fields, String name) {
        fields.require(name);
        return fields.text(name, it -> Text.checked(name, it, REASON));
    }

    private static ChairJson read(long page, Optional<String> macro) {
        return ChairJson.of(Desk.ask(Panels.class).read(visit(page, macro), PATIENCE).chair());
    }

    private static Visit visit(long page, Optional<String> macro) {
        Pages pages = Desk.ask(Pages.class);
        return new Visit(
                pages.chair(page, macro).orElseThrow(Refusal::notFound),
                pages.sheet(page),
                Desk.ask(Texts.class),
                Optional.empty());
    }

    private static long page(@Nullable String given) {
        return Given.required("pageId", given, Long::valueOf, "is no page\u2019s number");
    }

    private static String now(String at) {
        if (!"now".equals(at)) {
            throw new IllegalArgumentException("at is now, was " + at);
        }
        return at;
    }
}
