package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Complaints;
import org.emptychair.issue.IssueId;
import org.jspecify.annotations.Nullable;

/** Who complains, for customer service: what Jira shows to the one who asks, and nothing else. */
@Path("complaints")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class ComplaintsResource {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int USUAL = 100;

    /**
     * @param state waiting for our reply, asked by us, or ended; waiting unless given
     * @param cursor the next of the page before; a page may be short or empty and not the last,
     *     since what the caller may not see is left out of it
     */
    @GET
    @LicensedOnly
    public Response newest(
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return Reply.with(
                () -> {
                    if (!Desk.ask(People.class).isCustomerService()) {
                        throw Refusal.notFound();
                    }
                    Complaints.State asked =
                            Given.value(
                                            "state",
                                            state,
                                            ComplaintsResource::state,
                                            "is none of waiting, asked, ended")
                                    .orElse(Complaints.State.WAITING);
                    Optional<IssueId> after =
                            Given.value(
                                    "cursor",
                                    cursor,
                                    it -> new IssueId(Long.parseLong(it)),
                                    "is not the next of a page");
                    return page(asked, after, Given.limit(limit, USUAL, Complaints.BATCH));
                });
    }

    private static Complaints.State state(String given) {
        return Complaints.State.valueOf(given.toUpperCase(Locale.ROOT));
    }

    private static PageJson<ComplaintJson> page(
            Complaints.State state, Optional<IssueId> after, int most) {
        List<Complaint> found = Desk.ask(Complaints.class).newest(state, Set.of(), after, most);
        Set<IssueId> visible =
                Desk.ask(Rights.class)
                        .ask(found.stream().map(Complaint::id).toList(), PATIENCE)
                        .visible();
        Instant now = Desk.ask(Clock.class).instant();
        return new PageJson<>(
                found.stream()
                        .filter(it -> visible.contains(it.id()))
                        .map(it -> ComplaintJson.of(it, state, now))
                        .toList(),
                found.size() < most
                        ? null
                        : Long.toString(found.get(found.size() - 1).id().number()));
    }
}
