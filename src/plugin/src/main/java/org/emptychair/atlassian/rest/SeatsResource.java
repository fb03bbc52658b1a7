package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.emptychair.atlassian.panel.SeatHistories;
import org.emptychair.contact.IssueKey;
import org.jspecify.annotations.Nullable;

/** Who sat in which chair: of pages that the caller may view, and no others. */
@Path("seats")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class SeatsResource {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /**
     * @param space whose meetings
     * @param issueKey instead of a space: when the customer of this issue sat in a chair
     * @param cursor the next of the page before
     */
    @GET
    @LicensedOnly
    public Response latest(
            @QueryParam("space") @Nullable String space,
            @QueryParam("issueKey") @Nullable String issueKey,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return Reply.with(
                () -> {
                    SeatHistories histories = Desk.ask(SeatHistories.class);
                    Optional<IssueKey> issue =
                            Given.value("issueKey", issueKey, IssueKey::new, "is no issue key");
                    if (issue.isPresent()) {
                        return SeatsJson.of(histories.of(issue.get()));
                    }
                    String key = Given.required("space", space, it -> it, "is no space\u2019s key");
                    Optional<LocalDate> before =
                            Given.value(
                                    "cursor",
                                    cursor,
                                    SeatsResource::day,
                                    "is not the next of a page");
                    return SeatsJson.of(histories.in(key, before, Given.limit(limit, USUAL, MOST)));
                });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("'%s' is no day".formatted(text), noDay);
        }
    }
}
