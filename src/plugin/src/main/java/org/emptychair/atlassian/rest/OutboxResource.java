package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.emptychair.atlassian.access.People;
import org.emptychair.outbox.Entry;
import org.emptychair.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** What leaves the product, and what of it could not be delivered; for administrators. */
@Path("outbox")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class OutboxResource {
    /**
     * @param state only entries in it, such as {@code failed}
     */
    @GET
    @AdminOnly
    public Response newest(
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return Reply.with(
                () -> {
                    Outbox outbox = outbox();
                    long before =
                            Given.value(
                                            "cursor",
                                            cursor,
                                            Long::valueOf,
                                            "is not the next of a page")
                                    .orElse(Long.MAX_VALUE);
                    Optional<Entry.State> wanted =
                            Given.value(
                                    "state",
                                    state,
                                    OutboxResource::state,
                                    "is none of waiting, under-way, delivered, needless, failed, dropped");
                    List<Entry> found =
                            wanted.map(it -> outbox.in(it, before))
                                    .orElseGet(() -> outbox.newest(before));
                    return page(found, Given.limit(limit, Outbox.MOST, Outbox.MOST));
                });
    }

    private static Entry.State state(String text) {
        return Entry.State.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static PageJson<EntryJson> page(List<Entry> found, int limit) {
        List<EntryJson> shown = found.stream().limit(limit).map(EntryJson::of).toList();
        return shown.size() < limit
                ? new PageJson<>(shown, null)
                : new PageJson<>(shown, Long.toString(shown.get(limit - 1).id()));
    }

    /** Delivers an entry that waits or failed at the next round, as if it was new. */
    @POST
    @Path("{id}/retry")
    @AdminOnly
    public Response retry(@PathParam("id") String id) {
        return changed(id, Entry::retried);
    }

    /** Takes an entry that waits or failed out: it is never delivered. */
    @POST
    @Path("{id}/drop")
    @AdminOnly
    public Response drop(@PathParam("id") String id) {
        return changed(id, Entry::dropped);
    }

    private static Response changed(String id, BiFunction<Entry, Instant, Optional<Entry>> change) {
        return Reply.with(
                () -> {
                    Outbox outbox = outbox();
                    Entry entry = outbox.find(number(id)).orElseThrow(Refusal::notFound);
                    Entry changed =
                            change.apply(entry, Desk.ask(Clock.class).instant())
                                    .orElseThrow(Refusal::notFound);
                    if (!outbox.replace(entry, changed)) {
                        throw new Refusal(Problem.of(Problem.Kind.EDITED_MEANWHILE));
                    }
                    return EntryJson.of(changed);
                });
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            throw Refusal.notFound();
        }
    }

    private static Outbox outbox() {
        if (!Desk.ask(People.class).isAdmin()) {
            throw Refusal.notFound();
        }
        return Desk.ask(Outbox.class);
    }
}
