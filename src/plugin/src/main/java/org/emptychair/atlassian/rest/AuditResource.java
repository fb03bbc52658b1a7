package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.People;
import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditLine;
import org.jspecify.annotations.Nullable;

/** The audit log, for administrators. */
@Path("audit")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class AuditResource {
    private static final int USUAL = 100;

    /** One line. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LineJson(
            long id,
            Instant at,
            Optional<String> by,
            String deed,
            String subject,
            Map<String, Integer> counts) {
        static LineJson of(Audit.Kept kept) {
            AuditLine line = kept.line();
            return new LineJson(
                    kept.id(),
                    line.at(),
                    line.by(),
                    Written.of(line.deed()),
                    line.subject(),
                    line.counts());
        }
    }

    @GET
    @AdminOnly
    public Response newest(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return Reply.with(
                () -> {
                    if (!Desk.ask(People.class).isAdmin()) {
                        throw Refusal.notFound();
                    }
                    long before =
                            Given.value(
                                            "cursor",
                                            cursor,
                                            Long::valueOf,
                                            "is not the next of a page")
                                    .orElse(Long.MAX_VALUE);
                    int most = Given.limit(limit, USUAL, Audit.MOST);
                    List<LineJson> lines =
                            Desk.ask(Audit.class).newest(before, most).stream()
                                    .map(LineJson::of)
                                    .toList();
                    return new PageJson<>(
                            lines,
                            lines.size() < most ? null : Long.toString(lines.get(most - 1).id()));
                });
    }
}
