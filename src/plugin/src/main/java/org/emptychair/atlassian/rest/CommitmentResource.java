package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.servicetime.Commitment;
import org.emptychair.servicetime.Commitments;
import org.emptychair.servicetime.Programme;
import org.emptychair.servicetime.Visibility;
import org.emptychair.setting.Settings;
import org.jspecify.annotations.Nullable;

/** What the leaders committed to, for administrators. */
@Path("settings/service-time")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class CommitmentResource {
    /** What GET adds may come back in a PUT, and changes nothing. */
    private static final Set<String> KNOWN =
            Set.of(
                    "goal",
                    "goalFrom",
                    "goals",
                    "programmeStart",
                    "programmeDays",
                    "callDays",
                    "visibility");

    @GET
    @AdminOnly
    public Response current() {
        return Reply.with(() -> CommitmentJson.of(commitments().current(), today()));
    }

    /** Fields that are left out stay as they are; a start of null ends the programme. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response replace(@Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Commitments commitments = commitments();
                    Commitment changed = changed(Body.fields(body, KNOWN), commitments.current());
                    commitments.replace(changed);
                    return CommitmentJson.of(changed, today());
                });
    }

    private static Commitment changed(Fields fields, Commitment now) {
        Optional<Programme> programme = programme(fields, now);
        int callDays = fields.whole("callDays").orElse(now.callDays());
        Visibility visibility =
                fields.text("visibility", CommitmentResource::visibility).orElse(now.visibility());
        LocalDate from =
                fields.text("goalFrom", ServiceTimeReader::day)
                        .orElseGet(CommitmentResource::today);
        Body.refuseWrong(fields);
        Optional<Commitment> kept =
                fields.meant(
                        "callDays",
                        Integer.toString(callDays),
                        it -> new Commitment(now.goals(), programme, callDays, visibility));
        Body.refuseWrong(fields);
        Optional<Integer> goal =
                fields.whole("goal").filter(it -> it != now.goalOn(from) || fields.has("goalFrom"));
        Optional<Commitment> aimed =
                goal.isEmpty()
                        ? kept
                        : fields.meant(
                                "goal",
                                goal.get().toString(),
                                it -> kept.orElseThrow().withGoal(from, goal.get()));
        Body.refuseWrong(fields);
        return aimed.orElseThrow();
    }

    private static Optional<Programme> programme(Fields fields, Commitment now) {
        Optional<LocalDate> start =
                fields.has("programmeStart")
                        ? fields.text("programmeStart", ServiceTimeReader::day)
                        : now.programme().map(Programme::start);
        int days =
                fields.whole("programmeDays")
                        .or(() -> now.programme().map(Programme::days))
                        .orElse(Programme.USUAL_DAYS);
        return start.flatMap(
                day ->
                        fields.meant(
                                "programmeDays",
                                Integer.toString(days),
                                it -> new Programme(day, days)));
    }

    private static Visibility visibility(String text) {
        try {
            return Visibility.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("is none of team, page, own", unknown);
        }
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(
                Desk.ask(Clock.class).instant(), Desk.ask(Settings.class).current().zone());
    }

    private static Commitments commitments() {
        if (!Desk.ask(People.class).isAdmin()) {
            throw Refusal.notFound();
        }
        return Desk.ask(Commitments.class);
    }
}
