package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.ThemeName;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.CallVisit;
import org.emptychair.servicetime.CallVisits;
import org.emptychair.setting.Settings;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.Themes;
import org.jspecify.annotations.Nullable;

/** A leader's days in the call centre, for them and their assistants. */
@Path("service-times/call-days")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class CallVisitsResource {
    private static final int YEARS = 2;

    /** A day as REST writes it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record VisitJson(LocalDate day, Optional<String> learnt, Optional<String> theme) {
        static VisitJson of(CallVisit visit) {
            return new VisitJson(
                    visit.day(),
                    visit.learnt(),
                    visit.theme()
                            .flatMap(Desk.ask(Themes.class)::find)
                            .map(theme -> theme.name().text()));
        }
    }

    /** Two years back and ahead, newest first. */
    @GET
    @LicensedOnly
    public Response all(@QueryParam("leader") @Nullable String user) {
        return Reply.with(
                () -> {
                    Leader leader = Timekeeping.of(user).leader();
                    LocalDate today = today();
                    List<VisitJson> days =
                            Desk.ask(CallVisits.class)
                                    .of(
                                            leader.key(),
                                            today.minusYears(YEARS),
                                            today.plusYears(YEARS))
                                    .stream()
                                    .map(VisitJson::of)
                                    .sorted(Comparator.comparing(VisitJson::day).reversed())
                                    .toList();
                    return new PageJson<>(days, null);
                });
    }

    /** Books a day, or keeps what was learnt on it. */
    @PUT
    @Path("{day}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response keep(
            @PathParam("day") String day,
            @QueryParam("leader") @Nullable String user,
            @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    LocalDate asked = day(day);
                    Fields fields = Body.fields(body, Set.of("learnt", "theme"));
                    Optional<String> learnt = fields.text("learnt").filter(text -> !text.isBlank());
                    Optional<ThemeId> theme = fields.text("theme", CallVisitsResource::theme);
                    Optional<CallVisit> visit =
                            fields.meant(
                                    "learnt",
                                    learnt.orElse(""),
                                    it -> new CallVisit(asked, learnt, theme));
                    if (learnt.isPresent() && asked.isAfter(today())) {
                        fields.wrong("learnt", day, "is of a day that is not over yet");
                    }
                    Body.refuseWrong(fields);
                    Leader leader = Timekeeping.welcoming(Optional.ofNullable(user)).leader();
                    Desk.ask(CallVisits.class).keep(leader.key(), visit.orElseThrow());
                    return VisitJson.of(visit.orElseThrow());
                });
    }

    @DELETE
    @Path("{day}")
    @LicensedOnly
    public Response remove(
            @PathParam("day") String day, @QueryParam("leader") @Nullable String user) {
        return Reply.done(
                () -> {
                    Leader leader = Timekeeping.of(user).leader();
                    if (!Desk.ask(CallVisits.class).remove(leader.key(), day(day))) {
                        throw Refusal.notFound();
                    }
                });
    }

    private static ThemeId theme(String name) {
        return Desk.ask(Themes.class)
                .named(new ThemeName(name))
                .map(Theme::id)
                .orElseThrow(() -> new IllegalArgumentException("is the name of no theme"));
    }

    /** Within the years that are told. */
    private static LocalDate day(String text) {
        LocalDate day =
                Given.value("day", text, ServiceTimeReader::day, "is no day like 2026-11-19")
                        .orElseThrow(Refusal::notFound);
        LocalDate today = today();
        if (day.isBefore(today.minusYears(YEARS)) || day.isAfter(today.plusYears(YEARS))) {
            throw Refusal.value("day", text, "is more than two years away");
        }
        return day;
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(
                Desk.ask(Clock.class).instant(), Desk.ask(Settings.class).current().zone());
    }
}
