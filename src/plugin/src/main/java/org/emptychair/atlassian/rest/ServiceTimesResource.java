package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.Entry;
import org.emptychair.servicetime.EntryId;
import org.emptychair.servicetime.Logbook;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.ServiceTimes;
import org.jspecify.annotations.Nullable;

/** A leader's service time, for them and their assistants. */
@Path("service-times")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class ServiceTimesResource {
    private static final int USUAL = 50;
    private static final int MOST = 1_000;

    @GET
    @LicensedOnly
    public Response newest(
            @QueryParam("leader") @Nullable String leader,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return Reply.with(
                () -> {
                    int most = Given.limit(limit, USUAL, MOST);
                    Optional<EntryId> before =
                            Given.value(
                                    "cursor",
                                    cursor,
                                    text -> new EntryId(Long.parseLong(text)),
                                    "is not the next of a page");
                    return page(Timekeeping.of(leader).leader(), before, most);
                });
    }

    private static PageJson<ServiceTimeJson> page(
            Leader leader, Optional<EntryId> before, int most) {
        List<ServiceTimeJson> found =
                Desk.ask(ServiceTimes.class).newest(leader.key(), before, most + 1).stream()
                        .map(ServiceTimeJson::of)
                        .toList();
        return found.size() <= most
                ? new PageJson<>(found, null)
                : new PageJson<>(found.subList(0, most), Long.toString(found.get(most - 1).id()));
    }

    /** One time or several; all are kept or none. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response log(@Nullable InputStream body) {
        return Reply.created(
                () -> {
                    Logbook logbook = Desk.ask(Logbook.class);
                    List<ServiceTimeReader.Sent> sent =
                            Body.rows(body, ServiceTimeReader.KNOWN, ServiceTimeReader::read);
                    if (sent.size() > ServiceTimes.BATCH) {
                        throw new Refusal(
                                Problem.of(
                                        Problem.Kind.TOO_MANY,
                                        Integer.toString(ServiceTimes.BATCH)));
                    }
                    Timekeeping whose = Timekeeping.welcoming(leader(sent));
                    List<ServiceTime> times = new ArrayList<>();
                    sent.forEach(it -> times.add(it.of(whose.leader().key(), whose.self())));
                    return LoggedJson.of(logbook.log(whose.leader(), times));
                });
    }

    /** All rows of a body are of one leader. */
    private static Optional<String> leader(List<ServiceTimeReader.Sent> sent) {
        List<Optional<String>> leaders =
                sent.stream().map(ServiceTimeReader.Sent::leader).distinct().toList();
        if (leaders.size() > 1) {
            throw Refusal.value(
                    "leader", leaders.get(1).orElse(""), "is not the same in all rows of a body");
        }
        return leaders.isEmpty() ? Optional.empty() : leaders.get(0);
    }

    @GET
    @Path("{id}")
    @LicensedOnly
    public Response one(@PathParam("id") String id) {
        return Reply.with(() -> ServiceTimeJson.of(mine(id).entry()));
    }

    /**
     * @param version the one that was read, in quotes; whoever names it is told when somebody else
     *     changed the entry meanwhile
     */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response correct(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String version,
            @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Mine mine = mine(id);
                    ServiceTimeReader.Sent sent =
                            ServiceTimeReader.read(Body.fields(body, ServiceTimeReader.KNOWN));
                    ServiceTime time = sent.of(mine.whose().leader().key(), mine.whose().self());
                    return Desk.ask(Logbook.class)
                            .correct(
                                    mine.whose().leader(),
                                    mine.entry().id(),
                                    version(version),
                                    time,
                                    Timekeeping.callerKey())
                            .map(ServiceTimeJson::of)
                            .orElseThrow(Refusal::notFound);
                });
    }

    @DELETE
    @Path("{id}")
    @LicensedOnly
    public Response remove(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version) {
        return Reply.done(
                () -> {
                    Mine mine = mine(id);
                    boolean removed =
                            Desk.ask(Logbook.class)
                                    .remove(
                                            mine.whose().leader(),
                                            mine.entry().id(),
                                            version(version),
                                            Timekeeping.callerKey());
                    if (!removed) {
                        throw Refusal.notFound();
                    }
                });
    }

    /** An entry that the caller may touch. */
    private record Mine(Timekeeping whose, Entry entry) {}

    /** What is no id, or another's, is the id of nothing. */
    private static Mine mine(String id) {
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw Refusal.notFound();
        }
        Entry entry =
                Desk.ask(ServiceTimes.class)
                        .find(new EntryId(Long.parseLong(id)))
                        .orElseThrow(Refusal::notFound);
        return new Mine(Timekeeping.of(entry.time().leader()), entry);
    }

    private static OptionalInt version(@Nullable String given) {
        Optional<Integer> version =
                Given.value(
                        "If-Match",
                        given,
                        text -> Integer.valueOf(text.replace("\"", "").replace("W/", "")),
                        "is no version in quotes");
        return version.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
