package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.Commitments;
import org.emptychair.servicetime.LeaderTime;
import org.emptychair.servicetime.LiveTeam;
import org.emptychair.servicetime.Logbook;
import org.emptychair.setting.Settings;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.jspecify.annotations.Nullable;

/** A leader's weeks against the goal, for them and their assistants. */
@Path("service-times/weeks")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class ServiceWeeksResource {
    private static final int USUAL = 13;
    private static final int MOST = 106;
    private static final String WRITTEN = "is no week like 2026-W46";

    @GET
    @LicensedOnly
    public Response weeks(
            @QueryParam("leader") @Nullable String leader,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return Reply.with(
                () -> {
                    Leader asked = Timekeeping.of(leader).leader();
                    WeekRange range = range(from, to);
                    LeaderTime time =
                            Desk.ask(LiveTeam.class)
                                    .of(asked, range.first().monday(), range.last().sunday());
                    List<WeekJson> weeks = new ArrayList<>();
                    range.weeks().forEach(week -> weeks.add(json(time, week)));
                    Collections.reverse(weeks);
                    return new PageJson<>(weeks, null);
                });
    }

    private static WeekJson json(LeaderTime time, IsoWeek week) {
        int goal = Desk.ask(Commitments.class).current().goalOn(week.sunday());
        return WeekJson.of(time, week, goal);
    }

    private static WeekRange range(@Nullable String from, @Nullable String to) {
        IsoWeek last =
                Given.value("to", to, IsoWeek::parse, WRITTEN)
                        .orElseGet(
                                () ->
                                        IsoWeek.of(
                                                Desk.ask(Clock.class).instant(),
                                                Desk.ask(Settings.class).current().zone()));
        IsoWeek first =
                Given.value("from", from, IsoWeek::parse, WRITTEN).orElse(last.plus(1L - USUAL));
        int span = first.until(last);
        if (span < 0 || span >= MOST) {
            throw Refusal.value(
                    "from", first.toString(), "is more than %d weeks before to".formatted(MOST));
        }
        return new WeekRange(first, last);
    }

    /** "That was my week": without a body all its days are known, else those that it names. */
    @POST
    @Path("{week}/confirm")
    @Consumes(MediaType.WILDCARD)
    @LicensedOnly
    public Response confirm(@PathParam("week") String week, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Leader leader = Timekeeping.of((String) null).leader();
                    IsoWeek said =
                            Given.value("week", week, IsoWeek::parse, WRITTEN)
                                    .orElseThrow(Refusal::notFound);
                    Optional<SortedSet<LocalDate>> days = days(said, body);
                    Desk.ask(Logbook.class).confirm(leader, said, days);
                    LeaderTime time =
                            Desk.ask(LiveTeam.class).of(leader, said.monday(), said.sunday());
                    return json(time, said);
                });
    }

    private static Optional<SortedSet<LocalDate>> days(IsoWeek week, @Nullable InputStream body) {
        PushbackInputStream pushback =
                new PushbackInputStream(body == null ? InputStream.nullInputStream() : body);
        try {
            int first = pushback.read();
            if (first < 0) {
                return Optional.empty();
            }
            pushback.unread(first);
        } catch (IOException halfSent) {
            throw new UncheckedIOException(halfSent);
        }
        Fields fields = Body.fields(pushback, Set.of("days"));
        if (!fields.has("days")) {
            return Optional.empty();
        }
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (String text : fields.texts("days")) {
            fields.meant("days", text, it -> dayOf(week, it)).ifPresent(days::add);
        }
        Body.refuseWrong(fields);
        return Optional.of(days);
    }

    private static LocalDate dayOf(IsoWeek week, String text) {
        LocalDate day = ServiceTimeReader.day(text);
        if (!IsoWeek.of(day).equals(week)) {
            throw new IllegalArgumentException("is no day of " + week);
        }
        return day;
    }
}
