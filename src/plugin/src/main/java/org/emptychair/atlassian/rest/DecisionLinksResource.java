package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.Accounts.Account;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Text;
import org.emptychair.decision.Course;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Place;
import org.emptychair.decision.Recording;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.State;
import org.emptychair.decision.Terms;
import org.emptychair.link.AddedLink;
import org.emptychair.link.AddedLinks;
import org.jspecify.annotations.Nullable;

/**
 * Links between issues and decisions that are made from the issue's side, and proposals from there.
 *
 * <p>Whoever views the page and sees the issue makes one; the page itself is never edited.
 */
@Path("decisions")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class DecisionLinksResource {
    @POST
    @Path("proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response propose(@Nullable InputStream body) {
        return Reply.created(
                () -> {
                    DecisionDesk desk = DecisionDesk.open();
                    Account caller = desk.caller();
                    Fields fields = Body.fields(body, Set.of("statement", "issueKey"));
                    fields.require("statement");
                    Optional<String> statement =
                            fields.text(
                                    "statement",
                                    it -> Text.checked("it", it, Terms.LONGEST_STATEMENT));
                    IssueKey key = key(fields);
                    long page = meeting(desk);
                    ServedIssue issue = SeenIssue.of(key);
                    Decision proposed =
                            desk.decisions()
                                    .add(
                                            new Place(page, desk.space(page), Optional.empty()),
                                            Terms.of(statement.orElse("")).serving(List.of(issue)),
                                            Course.PROPOSED,
                                            new Recording(
                                                    DecisionDesk.member(caller),
                                                    desk.moment().now(),
                                                    Optional.of(issue)));
                    desk.post();
                    return desk.json(proposed);
                });
    }

    private static long meeting(DecisionDesk desk) {
        return desk.nextMeeting()
                .orElseThrow(() -> new Refusal(Problem.of(Problem.Kind.NO_MEETING)));
    }

    private static IssueKey key(Fields fields) {
        fields.require("issueKey");
        Optional<IssueKey> key = fields.text("issueKey", IssueKey::new);
        Body.refuseWrong(fields);
        return key.orElseThrow(Refusal::notFound);
    }

    /** Links an issue; one that is linked or served already stays as it is. */
    @POST
    @Path("{id: [0-9]{1,18}}/links")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response link(@PathParam("id") String id, @Nullable InputStream body) {
        return Reply.created(
                () -> {
                    DecisionDesk desk = DecisionDesk.open();
                    Account caller = desk.caller();
                    Decision decision = desk.viewed(id);
                    IssueKey key = key(Body.fields(body, Set.of("issueKey")));
                    if (decision.state() == State.WITHDRAWN) {
                        throw Refusal.notFound();
                    }
                    ServedIssue issue = SeenIssue.of(key);
                    Desk.ask(AddedLinks.class)
                            .add(
                                    new AddedLink(
                                            decision.id(),
                                            issue,
                                            DecisionDesk.member(caller),
                                            desk.moment().now()));
                    desk.post();
                    return desk.json(decision);
                });
    }

    /** Takes a link away that the caller made; an editor of the page takes any away. */
    @DELETE
    @Path("{id: [0-9]{1,18}}/links")
    @LicensedOnly
    public Response unlink(
            @PathParam("id") String id, @QueryParam("issueKey") @Nullable String issueKey) {
        return Reply.done(
                () -> {
                    DecisionDesk desk = DecisionDesk.open();
                    Account caller = desk.caller();
                    Decision decision = desk.viewed(id);
                    IssueKey key =
                            Given.value(
                                            "issueKey",
                                            issueKey,
                                            IssueKey::new,
                                            "is no issue\u2019s key")
                                    .orElseThrow(Refusal::notFound);
                    AddedLink link =
                            desk.added(decision, DecisionDesk.issue(key))
                                    .filter(it -> desk.mayRemove(it, decision))
                                    .orElseThrow(Refusal::notFound);
                    Desk.ask(AddedLinks.class)
                            .remove(decision.id(), link.issue(), DecisionDesk.member(caller));
                    desk.post();
                });
    }
}
