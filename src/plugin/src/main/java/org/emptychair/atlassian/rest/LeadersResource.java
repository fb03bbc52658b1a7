package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.atlassian.access.People;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;
import org.emptychair.leader.Tenure;
import org.emptychair.servicetime.ServiceTimes;
import org.emptychair.setting.Settings;
import org.jspecify.annotations.Nullable;

/** Who the leaders are, for administrators; and what leaders decide about themselves. */
@Path("leaders")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class LeadersResource {
    @GET
    @AdminOnly
    public Response all() {
        return Reply.with(
                () -> new PageJson<>(leaders().all().stream().map(LeaderJson::of).toList(), null));
    }

    /** One leader or several, told by their user names; who is one already is changed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response add(@Nullable InputStream body) {
        return Reply.created(
                () -> {
                    Leaders leaders = leaders();
                    List<Leader> added =
                            Body.rows(body, LeaderReader.ADMIN, fields -> added(leaders, fields));
                    Set<PersonKey> all = new HashSet<>();
                    Stream.of(leaders.all(), added)
                            .flatMap(List::stream)
                            .forEach(it -> all.add(it.key()));
                    if (all.size() > Leaders.MOST) {
                        throw new Refusal(
                                Problem.of(Problem.Kind.TOO_MANY, Integer.toString(Leaders.MOST)));
                    }
                    added.forEach(leaders::keep);
                    return new PageJson<>(added.stream().map(LeaderJson::of).toList(), null);
                });
    }

    private static Leader added(Leaders leaders, Fields fields) {
        Leader fresh = LeaderReader.added(fields);
        return leaders.find(fresh.key())
                .map(known -> LeaderReader.changed(fields, known))
                .orElse(fresh);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response change(@PathParam("id") String id, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Leaders leaders = leaders();
                    Leader changed =
                            LeaderReader.changed(
                                    Body.fields(body, LeaderReader.ADMIN), find(leaders, id));
                    leaders.keep(changed);
                    return LeaderJson.of(changed);
                });
    }

    /** A leader who leaves keeps their past weeks; one who never logged is gone. */
    @DELETE
    @Path("{id}")
    @AdminOnly
    public Response remove(@PathParam("id") String id) {
        return Reply.done(
                () -> {
                    Leaders leaders = leaders();
                    Leader leader = find(leaders, id);
                    boolean logged =
                            !Desk.ask(ServiceTimes.class)
                                    .newest(leader.key(), Optional.empty(), 1)
                                    .isEmpty();
                    if (logged) {
                        leaders.keep(left(leader));
                    } else {
                        leaders.remove(leader.key());
                    }
                });
    }

    private static Leader left(Leader leader) {
        LocalDate today =
                LocalDate.ofInstant(
                        Desk.ask(Clock.class).instant(), Desk.ask(Settings.class).current().zone());
        Optional<LocalDate> joined = leader.tenure().joined().filter(day -> !day.isAfter(today));
        return new Leader(
                leader.key(),
                leader.name(),
                leader.familyName(),
                leader.title(),
                leader.department(),
                new Tenure(joined, Optional.of(today)),
                leader.work(),
                leader.assistants(),
                leader.jiraUser(),
                leader.agreed(),
                leader.estimate());
    }

    @GET
    @Path("me")
    @LicensedOnly
    public Response me() {
        return Reply.with(() -> OwnLeaderJson.of(Timekeeping.of((String) null).leader()));
    }

    @PUT
    @Path("me")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response changeMe(@Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Leader now = Timekeeping.of((String) null).leader();
                    Leader changed =
                            LeaderReader.ownChanged(Body.fields(body, LeaderReader.OWN), now);
                    Desk.ask(Leaders.class).keep(changed);
                    return OwnLeaderJson.of(changed);
                });
    }

    private static Leaders leaders() {
        if (!Desk.ask(People.class).isAdmin()) {
            throw Refusal.notFound();
        }
        return Desk.ask(Leaders.class);
    }

    /** By the product's own key, else by user name. */
    private static Leader find(Leaders leaders, String id) {
        return leaders.find(new PersonKey(id))
                .or(
                        () ->
                                Desk.ask(Accounts.class)
                                        .named(id)
                                        .map(person -> new PersonKey(person.key()))
                                        .flatMap(leaders::find))
                .orElseThrow(Refusal::notFound);
    }
}
