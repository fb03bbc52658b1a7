package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Channel;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Department;
import org.emptychair.contact.Slice;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.candidate.Candidate;
import org.emptychair.wocas.candidate.Candidates;
import org.jspecify.annotations.Nullable;

/** What our customers are saying: counts only, for everybody who may use the product. */
@Path("wocas")
public class WocasResource {
    private static final int USUAL_WEEKS = 13;
    private static final String WEEK = "is no week such as 2026-W46, and no day in one";

    /**
     * @param from the first week; without one, 13 weeks are told
     * @param to the last week; without one, the last complete one
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
    @LicensedOnly
    public Response report(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("department") @Nullable String department,
            @QueryParam("channel") @Nullable String channel,
            @QueryParam("source") @Nullable String source) {
        return Reply.with(
                () -> {
                    TeamSettings settings = Desk.ask(Settings.class).current();
                    Instant now = Desk.ask(Clock.class).instant();
                    IsoWeek complete = IsoWeek.lastComplete(now, settings.zone());
                    Slice slice = slice(department, channel, source);
                    WeekRange range = range(from, to, complete);
                    IsoWeek told = range.last().compareTo(complete) < 0 ? range.last() : complete;
                    Contacts contacts = Desk.ask(Contacts.class);
                    WocasJson.Told as = new WocasJson.Told(now, settings.mode());
                    return WocasJson.of(
                            contacts.weekly(slice, range),
                            Desk.ask(LiveFindings.class).of(List.of(slice), told),
                            candidates(told),
                            SurveyJson.of(
                                    contacts.survey(slice, told),
                                    settings.wordOfMouth(),
                                    as.discretion()),
                            as);
                });
    }

    private static WeekRange range(@Nullable String from, @Nullable String to, IsoWeek complete) {
        IsoWeek last = Given.value("to", to, WocasResource::week, WEEK).orElse(complete);
        IsoWeek first =
                Given.value("from", from, WocasResource::week, WEEK)
                        .orElseGet(() -> last.plus(1L - USUAL_WEEKS));
        return Given.required(
                "from",
                first.toString(),
                text -> new WeekRange(first, last),
                "is after to, or more than ten years before it");
    }

    private static Slice slice(
            @Nullable String department, @Nullable String channel, @Nullable String source) {
        if (source != null) {
            return Given.required(
                    "source",
                    source,
                    text ->
                            new Slice(
                                    Optional.ofNullable(department).map(Department::new),
                                    Optional.ofNullable(channel).map(Channel::new),
                                    Optional.of(text)),
                    "is a source, told whole: without department and channel");
        }
        return new Slice(
                Given.value("department", department, Department::new, "is no department"),
                Given.value("channel", channel, Channel::new, "is no channel"));
    }

    private static List<Candidate> candidates(IsoWeek week) {
        return Desk.ask(Candidates.class)
                .found()
                .filter(found -> found.week().equals(week))
                .map(Candidates.Found::candidates)
                .orElse(List.of());
    }

    private static IsoWeek week(String text) {
        if (text.contains("W")) {
            return IsoWeek.parse(text);
        }
        try {
            return IsoWeek.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(text + " is no week and no day", noDay);
        }
    }
}
