package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.Answering;
import org.emptychair.atlassian.access.People;
import org.emptychair.contact.Slice;
import org.emptychair.setting.Settings;
import org.emptychair.signal.Evidence;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.NewUsual;
import org.emptychair.wocas.OwnersLine;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.Themes;
import org.jspecify.annotations.Nullable;

/** Answers to the signal of a theme, for whoever answers for its department. */
@Path("themes/{id}/{answer: line|usual}")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class SignalResource {
    private static final Set<String> LINE = Set.of("text");

    /** That a signal's level is the usual one from a week on. */
    record UsualJson(long theme, String since, String recorded, String by, Instant at) {
        static UsualJson of(NewUsual usual) {
            return new UsualJson(
                    usual.theme().value(),
                    usual.since().toString(),
                    usual.recorded().toString(),
                    usual.by(),
                    usual.at());
        }
    }

    /** What the owner says to the signal of last week. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response say(
            @PathParam("id") String id,
            @PathParam("answer") String answer,
            @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Theme theme = theme(id, answer, "line");
                    Themes themes = Desk.ask(Themes.class);
                    themes.say(theme.id(), Optional.of(line(theme, body)));
                    return themes.find(theme.id())
                            .map(ThemeJson::of)
                            .orElseThrow(Refusal::notFound);
                });
    }

    private static OwnersLine line(Theme theme, @Nullable InputStream body) {
        IsoWeek signal = signal(theme);
        Fields fields = Body.fields(body, LINE);
        fields.require("text");
        Optional<OwnersLine> line =
                fields.text(
                        "text",
                        text ->
                                new OwnersLine(
                                        text, name(), Desk.ask(Clock.class).instant(), signal));
        Body.refuseWrong(fields);
        return line.orElseThrow(Refusal::notFound);
    }

    @DELETE
    @LicensedOnly
    public Response takeBack(@PathParam("id") String id, @PathParam("answer") String answer) {
        return Reply.done(
                () -> {
                    Theme theme = theme(id, answer, "line");
                    Desk.ask(Themes.class).say(theme.id(), Optional.empty());
                });
    }

    /** The level of the signal is the usual one from now on: the signal ends. */
    @POST
    @LicensedOnly
    public Response settle(@PathParam("id") String id, @PathParam("answer") String answer) {
        return Reply.created(
                () -> {
                    Theme theme = theme(id, answer, "usual");
                    NewUsual usual =
                            new NewUsual(
                                    theme.id(),
                                    signal(theme),
                                    lastComplete(),
                                    name(),
                                    Desk.ask(Clock.class).instant());
                    Desk.ask(Themes.class).settle(usual);
                    return UsualJson.of(usual);
                });
    }

    private static Theme theme(String id, String asked, String answered) {
        return Optional.of(ThemesResource.id(id))
                .filter(it -> asked.equals(answered))
                .flatMap(Desk.ask(Themes.class)::find)
                .filter(theme -> Desk.ask(Answering.class).mayAnswer(theme.owner()))
                .orElseThrow(Refusal::notFound);
    }

    private static String name() {
        return Desk.ask(People.class).caller().orElseThrow(Refusal::notFound).name();
    }

    private static IsoWeek lastComplete() {
        return IsoWeek.lastComplete(
                Desk.ask(Clock.class).instant(), Desk.ask(Settings.class).current().zone());
    }

    private static IsoWeek signal(Theme theme) {
        return Desk.ask(LiveFindings.class)
                .of(List.of(Slice.ALL), lastComplete())
                .flatMap(findings -> findings.of(theme.name()))
                .filter(finding -> finding.verdict().verdict().isSignal())
                .flatMap(finding -> finding.verdict().evidence())
                .flatMap(Evidence::since)
                .orElseThrow(
                        () -> new Refusal(Problem.of(Problem.Kind.NO_SIGNAL, theme.name().text())));
    }
}
