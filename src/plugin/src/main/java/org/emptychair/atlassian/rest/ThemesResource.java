package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.wocas.Rule;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.Themes;
import org.jspecify.annotations.Nullable;

/** Themes and who answers for them, for customer service. */
@Path("themes")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class ThemesResource {
    private static final Set<String> KNOWN = Set.of("id", "name", "owner", "muted", "line");
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    @GET
    @LicensedOnly
    public Response all(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return Reply.with(
                () -> {
                    long before =
                            Given.value(
                                            "cursor",
                                            cursor,
                                            Long::valueOf,
                                            "is not the next of a page")
                                    .orElse(Long.MAX_VALUE);
                    return page(themes(), before, Given.limit(limit, USUAL, MOST));
                });
    }

    private static PageJson<ThemeJson> page(Themes themes, long before, int most) {
        List<ThemeJson> newest =
                themes.all().stream()
                        .filter(theme -> theme.id().value() < before)
                        .sorted(Comparator.comparing(Theme::id).reversed())
                        .limit(most + 1L)
                        .map(ThemeJson::of)
                        .toList();
        return newest.size() <= most
                ? new PageJson<>(newest, null)
                : new PageJson<>(newest.subList(0, most), Long.toString(newest.get(most - 1).id()));
    }

    /** One theme or several: those that are there already get the owner that is given. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response keep(@Nullable InputStream body) {
        return Reply.created(
                () -> {
                    Themes themes = themes();
                    return new PageJson<>(
                            Body.rows(body, KNOWN, Wanted::read).stream()
                                    .map(it -> themes.keep(it.name(), it.owner(), it.muted()))
                                    .map(ThemeJson::of)
                                    .toList(),
                            null);
                });
    }

    @GET
    @Path("{id}")
    @LicensedOnly
    public Response one(@PathParam("id") String id) {
        return Reply.with(
                () -> themes().find(id(id)).map(ThemeJson::of).orElseThrow(Refusal::notFound));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response change(@PathParam("id") String id, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Themes themes = themes();
                    Wanted wanted = Wanted.read(Body.fields(body, KNOWN));
                    return themes.change(id(id), wanted.name(), wanted.owner(), wanted.muted())
                            .map(ThemeJson::of)
                            .orElseThrow(Refusal::notFound);
                });
    }

    @DELETE
    @Path("{id}")
    @LicensedOnly
    public Response remove(@PathParam("id") String id) {
        return Reply.done(
                () -> {
                    Themes themes = themes();
                    ThemeId theme = id(id);
                    if (Desk.ask(Rules.class).all().containsKey(theme)) {
                        Desk.ask(Rules.class).keep(theme, Rule.NONE);
                    }
                    if (!themes.remove(theme)) {
                        throw Refusal.notFound();
                    }
                });
    }

    private static Themes themes() {
        if (!Desk.ask(People.class).isCustomerService()) {
            throw Refusal.notFound();
        }
        return Desk.ask(Themes.class);
    }

    /** What is no id is the id of nothing. */
    static ThemeId id(String text) {
        try {
            return new ThemeId(Long.parseLong(text));
        } catch (IllegalArgumentException none) {
            throw Refusal.notFound();
        }
    }

    /** What a body says of a theme. */
    private record Wanted(ThemeName name, Optional<Department> owner, boolean muted) {
        static Wanted read(Fields fields) {
            fields.require("name");
            Optional<ThemeName> name = fields.text("name", ThemeName::new);
            Optional<Department> owner = fields.text("owner", Department::new);
            boolean muted = fields.yesNo("muted").orElse(false);
            Body.refuseWrong(fields);
            return new Wanted(name.orElseThrow(Refusal::notFound), owner, muted);
        }
    }
}
