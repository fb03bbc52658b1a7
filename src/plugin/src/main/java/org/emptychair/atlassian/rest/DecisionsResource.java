package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.Accounts.Account;
import org.emptychair.contact.IssueKey;
import org.emptychair.decision.Course;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.Member;
import org.emptychair.decision.Outcome;
import org.emptychair.decision.Place;
import org.emptychair.decision.Recording;
import org.emptychair.decision.Review;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.State;
import org.emptychair.decision.Terms;
import org.emptychair.decision.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * Decisions, for whoever may view the page they stand on.
 *
 * <p>An editor of the page records and changes them, also those of the past: {@code decidedOn} and
 * {@code doneOn} are days up to today, today when left out. Whoever views the page may propose.
 */
@Path("decisions")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class DecisionsResource {
    private static final int USUAL = 50;
    private static final int LONGEST_QUERY = 100;

    /** The latest recorded first: of a page, of an issue, with some words, or all. */
    @GET
    @AnonymousSiteAccess
    public Response newest(
            @QueryParam("pageId") @Nullable String pageId,
            @QueryParam("issueKey") @Nullable String issueKey,
            @QueryParam("query") @Nullable String query,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return Reply.with(
                () -> {
                    DecisionDesk desk = DecisionDesk.open();
                    Wanted wanted = wanted(issueKey, query);
                    Optional<Long> page =
                            Given.value(
                                    "pageId", pageId, Long::valueOf, "is no page\u2019s number");
                    page.ifPresent(desk::view);
                    return desk.list(
                            page.map(wanted::onPage).orElse(wanted),
                            Given.value(
                                    "cursor",
                                    cursor,
                                    DecisionDesk::id,
                                    "is not the next of a page"),
                            Given.limit(limit, USUAL, Decisions.MOST));
                });
    }

    private static Wanted wanted(@Nullable String issueKey, @Nullable String query) {
        Wanted wanted =
                Given.value("issueKey", issueKey, IssueKey::new, "is no issue\u2019s key")
                        .map(key -> Wanted.ALL.serving(DecisionDesk.issue(key)))
                        .orElse(Wanted.ALL);
        return Given.value("query", query, DecisionsResource::words, "has more than 100 characters")
                .map(wanted::saying)
                .orElse(wanted);
    }

    private static String words(String text) {
        if (text.length() > LONGEST_QUERY) {
            throw new IllegalArgumentException("query has %d characters".formatted(text.length()));
        }
        return text;
    }

    @GET
    @Path("{id}")
    @AnonymousSiteAccess
    public Response one(@PathParam("id") String id) {
        return Reply.with(
                () -> {
                    DecisionDesk desk = DecisionDesk.open();
                    return desk.json(desk.viewed(id));
                });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response record(@Nullable InputStream body) {
        return Reply.created(
                () -> {
                    DecisionDesk desk = DecisionDesk.open();
                    Member caller = DecisionDesk.member(desk.caller());
                    DecisionBody given = DecisionBody.read(body, "pageId", "from", "onPage");
                    long page = page(given.fields());
                    desk.view(page);
                    Course course = desk.course(given, Optional.empty());
                    if (course.state() != State.PROPOSED) {
                        desk.edit(page);
                    }
                    Optional<ServedIssue> from = from(given.fields());
                    Terms terms = desk.terms(given, Optional.empty(), course);
                    if (given.fields().text("onPage").filter("true"::equals).isPresent()
                            && course.state() == State.DECIDED) {
                        return desk.json(desk.written(page, terms));
                    }
                    Decision recorded =
                            desk.decisions()
                                    .add(
                                            new Place(page, desk.space(page), Optional.empty()),
                                            terms,
                                            course,
                                            new Recording(caller, desk.moment().now(), from));
                    desk.post();
                    return desk.json(recorded);
                });
    }

    private static Optional<ServedIssue> from(Fields fields) {
        return fields.text("from", IssueKey::new).map(DecisionDesk::issue);
    }

    private static long page(Fields fields) {
        fields.require("pageId");
        Optional<Long> page = fields.number("pageId");
        Body.refuseWrong(fields);
        return page.orElse(0L);
    }

    /** An editor of the page changes anything; the owner alone says that it is done. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response replace(@PathParam("id") String id, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    DecisionDesk desk = DecisionDesk.open();
                    Account caller = desk.caller();
                    Decision before = desk.viewed(id);
                    DecisionBody given = DecisionBody.read(body);
                    if (!desk.mayEdit(before.place().page())) {
                        if (!before.isOwnedBy(caller.key())) {
                            throw Refusal.notFound();
                        }
                        given.onlyOwners();
                    }
                    if (before.place().macro().isPresent()) {
                        given.notOnPage();
                    }
                    Course course = desk.course(given, Optional.of(before.course()));
                    Terms terms = desk.terms(given, Optional.of(before.terms()), course);
                    Decision after = before.with(terms).with(course);
                    return desk.json(desk.replaced(before, after));
                });
    }

    @DELETE
    @Path("{id}")
    @LicensedOnly
    public Response remove(@PathParam("id") String id) {
        return Reply.done(
                () -> {
                    DecisionDesk desk = DecisionDesk.open();
                    desk.caller();
                    Decision decision = desk.viewed(id);
                    desk.edit(decision.place().page());
                    if (decision.place().macro().isPresent()) {
                        throw Refusal.value("id", id, "is taken off the page that states it");
                    }
                    if (!desk.decisions().remove(decision.id())) {
                        throw Refusal.notFound();
                    }
                    desk.post();
                });
    }

    /** The owner's word on whether it helped; where nobody owns it, an editor's of the page. */
    @POST
    @Path("{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response review(@PathParam("id") String id, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    DecisionDesk desk = DecisionDesk.open();
                    Account caller = desk.caller();
                    Decision decision = desk.viewed(id);
                    boolean may =
                            decision.isReviewedBy(
                                    caller.key(), desk.mayEdit(decision.place().page()));
                    if (!may) {
                        throw Refusal.notFound();
                    }
                    Review review = review(DecisionDesk.member(caller), desk, body);
                    if (decision.state() != State.DONE) {
                        throw Refusal.value(
                                "state",
                                DecisionJson.written(decision.state()),
                                "is not done yet, and is reviewed afterwards");
                    }
                    return desk.json(desk.replaced(decision, decision.reviewed(review)));
                });
    }

    private static Review review(Member by, DecisionDesk desk, @Nullable InputStream body) {
        Fields fields = Body.fields(body, Set.of("outcome", "comment"));
        fields.require("outcome");
        Outcome outcome =
                fields.text("outcome", text -> DecisionBody.choice(Outcome.values(), text))
                        .orElse(Outcome.CANNOT_TELL);
        Optional<String> comment = fields.text("comment");
        comment.ifPresent(
                text ->
                        fields.meant(
                                "comment",
                                text,
                                it ->
                                        new Review(
                                                by,
                                                desk.moment().now(),
                                                outcome,
                                                Optional.of(it))));
        Body.refuseWrong(fields);
        return new Review(by, desk.moment().now(), outcome, comment);
    }
}
