package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.mail.LetterMails;
import org.emptychair.atlassian.mail.UserNames;
import org.emptychair.contact.Department;
import org.emptychair.leader.PersonKey;
import org.emptychair.letter.Correspondence;
import org.emptychair.letter.Letters;
import org.emptychair.letter.Readers;
import org.emptychair.letter.Schedule;
import org.emptychair.letter.Unsubscribed;
import org.emptychair.setting.Settings;
import org.emptychair.week.IsoWeek;
import org.jspecify.annotations.Nullable;

/** The weekly letters: when they go out and to whom, what one says, and who wants none. */
@Path("letters")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class LettersResource {
    private static final Set<String> KNOWN = Set.of("on", "day", "hour", "readers");
    private static final Set<String> MINE = Set.of("on");

    @GET
    @AdminOnly
    public Response current() {
        return Reply.with(() -> LettersJson.of(choices().current(), users()));
    }

    /** Fields that are left out stay as they are. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response replace(@Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Correspondence.Choices choices = choices();
                    Correspondence changed = changed(Body.fields(body, KNOWN), choices.current());
                    choices.replace(changed);
                    return LettersJson.of(changed, users());
                });
    }

    private static Correspondence changed(Fields fields, Correspondence now) {
        boolean on = fields.yesNo("on").orElse(now.schedule().on());
        DayOfWeek day = fields.text("day", LettersResource::day).orElse(now.schedule().day());
        int hour =
                fields.whole("hour", it -> new Schedule(on, day, it)).orElse(now.schedule().hour());
        Readers readers = fields.has("readers") ? readers(fields) : now.readers();
        Body.refuseWrong(fields);
        return new Correspondence(new Schedule(on, day, hour), readers);
    }

    private static DayOfWeek day(String text) {
        try {
            return DayOfWeek.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("is no day from monday to sunday", unknown);
        }
    }

    private static Readers readers(Fields fields) {
        SortedMap<Department, SortedSet<PersonKey>> named = new TreeMap<>(Readers.BY_NAME);
        for (JsonNode row : fields.objects("readers")) {
            fields.meant(
                    "readers",
                    row.toString(),
                    it -> {
                        SortedSet<PersonKey> keys = keys(row);
                        named.put(new Department(row.path("department").asText()), keys);
                        return keys;
                    });
        }
        Body.refuseWrong(fields);
        return fields.meant("readers", "", it -> new Readers(named)).orElse(Readers.LEADERS);
    }

    private static SortedSet<PersonKey> keys(JsonNode row) {
        List<String> names = new ArrayList<>();
        row.path("users").forEach(user -> names.add(user.asText()));
        return users().keys(names);
    }

    /** What the letter to a department says, without sending it. */
    @GET
    @Path("preview")
    @AdminOnly
    public Response preview(
            @QueryParam("department") @Nullable String department,
            @QueryParam("week") @Nullable String week) {
        return Reply.with(
                () -> {
                    choices();
                    Department wanted =
                            Given.required(
                                    "department", department, Department::new, "is no department");
                    IsoWeek told =
                            Given.value(
                                            "week",
                                            week,
                                            IsoWeek::parse,
                                            "is not written like 2026-W46")
                                    .orElseGet(LettersResource::lastComplete);
                    return Desk.ask(Letters.class)
                            .about(Set.of(wanted), told)
                            .map(Desk.ask(LetterMails.class)::of)
                            .orElseThrow(Refusal::notFound);
                });
    }

    private static IsoWeek lastComplete() {
        return IsoWeek.lastComplete(
                Desk.ask(Clock.class).instant(), Desk.ask(Settings.class).current().zone());
    }

    /** Whether the caller gets letters, once they lead a department. */
    @GET
    @Path("mine")
    @LicensedOnly
    public Response mine() {
        return Reply.with(
                () -> new LettersJson.Mine(!Desk.ask(Unsubscribed.class).contains(caller())));
    }

    @PUT
    @Path("mine")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response changeMine(@Nullable InputStream body) {
        return Reply.with(
                () -> {
                    PersonKey caller = caller();
                    Fields fields = Body.fields(body, MINE);
                    fields.require("on");
                    boolean on = fields.yesNo("on").orElse(true);
                    Body.refuseWrong(fields);
                    if (on) {
                        Desk.ask(Unsubscribed.class).remove(caller);
                    } else {
                        Desk.ask(Unsubscribed.class).add(caller);
                    }
                    return new LettersJson.Mine(on);
                });
    }

    private static PersonKey caller() {
        return Desk.ask(People.class)
                .caller()
                .map(it -> new PersonKey(it.key()))
                .orElseThrow(Refusal::notFound);
    }

    private static UserNames users() {
        return new UserNames(Desk.ask(Accounts.class));
    }

    private static Correspondence.Choices choices() {
        if (!Desk.ask(People.class).isAdmin()) {
            throw Refusal.notFound();
        }
        return Desk.ask(Correspondence.Choices.class);
    }
}
