package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.Commitment;
import org.emptychair.servicetime.Commitments;
import org.emptychair.servicetime.Course;
import org.emptychair.servicetime.LeaderTime;
import org.emptychair.servicetime.LiveTeam;
import org.emptychair.servicetime.Programme;
import org.emptychair.setting.Settings;
import org.jspecify.annotations.Nullable;

/** How a leader's programme goes, for them and their assistants. */
@Path("service-times/programme")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class ProgrammeResource {
    @GET
    @LicensedOnly
    public Response course(@QueryParam("leader") @Nullable String user) {
        return Reply.with(
                () -> {
                    Leader leader = Timekeeping.of(user).leader();
                    LocalDate today =
                            LocalDate.ofInstant(
                                    Desk.ask(Clock.class).instant(),
                                    Desk.ask(Settings.class).current().zone());
                    Commitment commitment = Desk.ask(Commitments.class).current();
                    Programme programme = commitment.programme().orElseThrow(Refusal::notFound);
                    int goal = commitment.goalOn(today);
                    LeaderTime time =
                            Desk.ask(LiveTeam.class)
                                    .of(
                                            leader,
                                            programme.baselineStart(),
                                            programme.weeks().last().sunday());
                    return ProgrammeJson.of(
                            programme,
                            Course.of(time, programme, today, goal),
                            Course.baseline(time, programme, goal),
                            today,
                            goal);
                });
    }
}
