package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Stopwatch;
import org.emptychair.servicetime.Timers;
import org.jspecify.annotations.Nullable;

/** The caller's own timer; there is no address of another's. */
@Path("service-times/timer")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class TimerResource {
    /** A timer as it is told; without what and since when where none runs. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TimerJson(boolean running, Optional<Activity> activity, Optional<String> since) {
        static TimerJson of(Optional<Timers.Running> timer) {
            return new TimerJson(
                    timer.isPresent(),
                    timer.map(Timers.Running::activity),
                    timer.map(it -> it.since().toString()));
        }
    }

    @GET
    @LicensedOnly
    public Response current() {
        return Reply.with(
                () ->
                        TimerJson.of(
                                Desk.ask(Stopwatch.class)
                                        .of(Timekeeping.of((String) null).leader().key())));
    }

    /** One that runs already runs on as it was, and is the answer. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response start(@Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Fields fields = Body.fields(body, Set.of("activity"));
                    fields.require("activity");
                    Optional<Activity> activity =
                            fields.text("activity", ServiceTimeReader::activity);
                    Body.refuseWrong(fields);
                    Leader leader = Timekeeping.welcoming(Optional.empty()).leader();
                    return TimerJson.of(
                            Optional.of(
                                    Desk.ask(Stopwatch.class)
                                            .start(leader, activity.orElseThrow())));
                });
    }

    /** Logs the time, and answers with it. */
    @POST
    @Path("stop")
    @Consumes(MediaType.WILDCARD)
    @LicensedOnly
    public Response stop() {
        return Reply.with(
                () ->
                        Desk.ask(Stopwatch.class)
                                .stop(Timekeeping.of((String) null).leader())
                                .map(ServiceTimeJson::of)
                                .orElseThrow(Refusal::notFound));
    }

    @POST
    @Path("discard")
    @Consumes(MediaType.WILDCARD)
    @LicensedOnly
    public Response discard() {
        return Reply.done(
                () -> {
                    Leader leader = Timekeeping.of((String) null).leader();
                    if (!Desk.ask(Stopwatch.class).discard(leader.key())) {
                        throw Refusal.notFound();
                    }
                });
    }
}
