package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.contact.IssueKey;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Edit;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.ServiceTimes;
import org.emptychair.servicetime.Span;
import org.jspecify.annotations.Nullable;

/** What was changed of a leader's entries, and by whom, for them and their assistants. */
@Path("service-times/edits")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class EditsResource {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /**
     * A change as REST writes it.
     *
     * @param to left out when the entry was deleted
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record EditJson(long entry, Instant at, String by, SaidJson from, Optional<SaidJson> to) {
        static EditJson of(Edit edit) {
            return new EditJson(
                    edit.entry().value(),
                    edit.by().at(),
                    Desk.ask(Accounts.class)
                            .of(edit.by().person().text())
                            .map(Accounts.Account::userName)
                            .orElse(edit.by().person().text()),
                    SaidJson.of(edit.before()),
                    edit.after().map(SaidJson::of));
        }
    }

    /** What an entry said: a day and minutes, or from when to when. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SaidJson(
            Optional<LocalDate> day,
            int minutes,
            Optional<Instant> from,
            Optional<Instant> to,
            Activity activity,
            Optional<String> note,
            Optional<String> issueKey) {
        static SaidJson of(ServiceTime time) {
            Optional<Span.Between> instants = time.span().instants();
            return new SaidJson(
                    Optional.of(time.span().firstDay(ZoneOffset.UTC))
                            .filter(day -> instants.isEmpty()),
                    time.span().minutes(),
                    instants.map(Span.Between::from),
                    instants.map(Span.Between::to),
                    time.activity(),
                    time.note(),
                    time.issue().map(IssueKey::text));
        }
    }

    /** Newest first. */
    @GET
    @LicensedOnly
    public Response newest(
            @QueryParam("leader") @Nullable String leader,
            @QueryParam("limit") @Nullable String limit) {
        return Reply.with(
                () -> {
                    List<EditJson> edits =
                            Desk.ask(ServiceTimes.class)
                                    .edits(
                                            Timekeeping.of(leader).leader().key(),
                                            Given.limit(limit, USUAL, MOST))
                                    .stream()
                                    .map(EditJson::of)
                                    .toList();
                    return new PageJson<>(edits, null);
                });
    }
}
