package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.calendar.Calendars;
import org.emptychair.calendar.ProposalRule;
import org.emptychair.calendar.Proposals;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.EntryId;
import org.emptychair.setting.Settings;
import org.jspecify.annotations.Nullable;

/** What a leader's calendar proposes, and by which rules. */
@Path("service-times/proposals")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class ProposalsResource {
    private static final int DAYS = 100;

    /**
     * One rule.
     *
     * @param field title, organiser or category
     */
    record RuleJson(String field, String text, String activity) {
        static RuleJson of(ProposalRule rule) {
            return new RuleJson(
                    rule.field().name().toLowerCase(Locale.ROOT),
                    rule.text(),
                    rule.activity().name());
        }
    }

    @GET
    @LicensedOnly
    public Response open() {
        return Reply.with(
                () -> {
                    LocalDate today =
                            LocalDate.ofInstant(
                                    Desk.ask(Clock.class).instant(),
                                    Desk.ask(Settings.class).current().zone());
                    return new PageJson<>(
                            Desk.ask(Proposals.class)
                                    .open(leader(), today.minusDays(DAYS), today)
                                    .stream()
                                    .map(ServiceTimeJson::of)
                                    .toList(),
                            null);
                });
    }

    /** The proposals of these ids count from now on; others' are left out. */
    @POST
    @Path("accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response accept(@Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Leader leader = leader();
                    int count = Desk.ask(Proposals.class).accept(leader, ids(body));
                    return Map.of("accepted", count);
                });
    }

    /** The proposals of these ids are never made again. */
    @POST
    @Path("decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response decline(@Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Leader leader = leader();
                    int count = Desk.ask(Proposals.class).decline(leader, ids(body));
                    return Map.of("declined", count);
                });
    }

    @GET
    @Path("rules")
    @LicensedOnly
    public Response rules() {
        return Reply.with(() -> rules(leader()));
    }

    private static PageJson<RuleJson> rules(Leader leader) {
        return new PageJson<>(
                Desk.ask(Calendars.class).of(leader.key()).rules().stream()
                        .map(RuleJson::of)
                        .toList(),
                null);
    }

    /** All rules, in the order in which they are tried. */
    @PUT
    @Path("rules")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response keepRules(@Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Leader leader = leader();
                    List<ProposalRule> rules =
                            Body.rows(
                                    body,
                                    Set.of("field", "text", "activity"),
                                    ProposalsResource::rule);
                    Calendars calendars = Desk.ask(Calendars.class);
                    calendars.change(leader.key(), it -> it.withRules(rules));
                    return rules(leader);
                });
    }

    private static ProposalRule rule(Fields fields) {
        fields.require("field");
        fields.require("text");
        fields.require("activity");
        Optional<ProposalRule.Field> field = fields.text("field", ProposalsResource::field);
        String text = fields.text("text").orElse("");
        Optional<ProposalRule> rule =
                fields.text("activity", ServiceTimeReader::activity)
                        .filter(any -> field.isPresent())
                        .flatMap(
                                activity ->
                                        fields.meant(
                                                "text",
                                                text,
                                                it ->
                                                        new ProposalRule(
                                                                field.orElseThrow(),
                                                                it,
                                                                activity)));
        Body.refuseWrong(fields);
        return rule.orElseThrow();
    }

    private static ProposalRule.Field field(String text) {
        try {
            return ProposalRule.Field.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("is none of title, organiser, category", unknown);
        }
    }

    private static List<EntryId> ids(@Nullable InputStream body) {
        Fields fields = Body.fields(body, Set.of("ids"));
        List<EntryId> ids = new ArrayList<>();
        for (String id : fields.texts("ids")) {
            fields.meant("ids", id, it -> new EntryId(Long.parseLong(it))).ifPresent(ids::add);
        }
        Body.refuseWrong(fields);
        return ids;
    }

    private static Leader leader() {
        return Timekeeping.of((String) null).leader();
    }
}
