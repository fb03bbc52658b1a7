package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.wocas.Retheming;
import org.emptychair.wocas.Rule;
import org.emptychair.wocas.RuleTrial;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.Themes;
import org.jspecify.annotations.Nullable;

/** The rule of a theme, for customer service. */
@Path("themes/{id}/rule")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class RuleResource {
    private static final Set<String> MERGE = Set.of("into");

    /** How far the sorting of the contacts that are there already is. */
    record SortingJson(
            int sorted, int total, int percent, boolean finished, @Nullable Instant changed) {
        static SortingJson of(Retheming.Progress progress) {
            return new SortingJson(
                    progress.sorted(),
                    progress.total(),
                    progress.percent(),
                    progress.finished(),
                    progress.changed().orElse(null));
        }
    }

    /** A rule and how far contacts are sorted by all rules. */
    record RuleAnswer(RuleJson rule, SortingJson sorting) {}

    /** What a rule would have caught. */
    record TrialResultJson(String week, int looked, int caught, int before, List<String> examples) {
        static TrialResultJson of(RuleTrial.Result result) {
            return new TrialResultJson(
                    result.week().toString(),
                    result.looked(),
                    result.caught(),
                    result.before(),
                    result.examples());
        }
    }

    @GET
    @LicensedOnly
    public Response current(@PathParam("id") String id) {
        return Reply.with(() -> answer(theme(id)));
    }

    private static RuleAnswer answer(ThemeId theme) {
        Rule rule = Desk.ask(Rules.class).all().getOrDefault(theme, Rule.NONE);
        return new RuleAnswer(
                RuleJson.of(rule), SortingJson.of(Desk.ask(Retheming.class).progress()));
    }

    /** Contacts that come are sorted by it at once, the others in the background. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response replace(@PathParam("id") String id, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    ThemeId theme = theme(id);
                    Rule rule = RuleJson.read(Body.fields(body, RuleJson.KNOWN));
                    rule.within().ifPresent(within -> checkWithin(theme, within));
                    Desk.ask(Rules.class).keep(theme, rule);
                    return answer(theme);
                });
    }

    private static void checkWithin(ThemeId theme, ThemeId within) {
        if (theme.equals(within) || Desk.ask(Themes.class).find(within).isEmpty()) {
            throw Refusal.value(
                    "within", Long.toString(within.value()), "is not the id of another theme");
        }
    }

    /** What a rule would have caught last week; nothing is kept. */
    @POST
    @Path("try")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response tryOut(@PathParam("id") String id, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    ThemeId theme = theme(id);
                    Rule rule = RuleJson.read(Body.fields(body, RuleJson.KNOWN));
                    return TrialResultJson.of(Desk.ask(RuleTrial.class).lastWeek(theme, rule));
                });
    }

    /** Makes the theme part of another. */
    @POST
    @Path("merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response merge(@PathParam("id") String id, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    ThemeId theme = theme(id);
                    Fields fields = Body.fields(body, MERGE);
                    fields.require("into");
                    int into = fields.whole("into").orElse(0);
                    Body.refuseWrong(fields);
                    if (into < 1 || !Desk.ask(Rules.class).merge(theme, new ThemeId(into))) {
                        throw Refusal.value(
                                "into", Integer.toString(into), "is not the id of another theme");
                    }
                    return answer(new ThemeId(into));
                });
    }

    private static ThemeId theme(String id) {
        if (!Desk.ask(People.class).isCustomerService()) {
            throw Refusal.notFound();
        }
        ThemeId theme = ThemesResource.id(id);
        if (Desk.ask(Themes.class).find(theme).isEmpty()) {
            throw Refusal.notFound();
        }
        return theme;
    }
}
