package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.panel.Panels;
import org.emptychair.atlassian.panel.Visit;
import org.emptychair.atlassian.panel.WrongParameters;
import org.emptychair.view.Texts;
import org.jspecify.annotations.Nullable;

/** How much of a part that stands alone on a page is still missing, for its script. */
@Path("chair/part")
public class ChairPartResource {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** What is missing. */
    record MissingJson(List<String> pending) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
    @AnonymousSiteAccess
    public Response missing(
            @QueryParam("pageId") @Nullable String pageId,
            @QueryParam("section") @Nullable String section,
            @QueryParam("departments") @Nullable String departments,
            @QueryParam("scopes") @Nullable String scopes,
            @QueryParam("rows") @Nullable String rows) {
        return Reply.with(
                () -> {
                    Map<String, String> given = new HashMap<>();
                    put(given, "sections", section);
                    put(given, "departments", departments);
                    put(given, "scopes", scopes);
                    put(given, "rows", rows);
                    long page =
                            Given.required(
                                    "pageId", pageId, Long::valueOf, "is a page\u2019s number");
                    return missing(page, given);
                });
    }

    private static MissingJson missing(long page, Map<String, String> given) {
        Pages pages = Desk.ask(Pages.class);
        if (!pages.mayView(page)) {
            throw Refusal.notFound();
        }
        Visit visit = new Visit(given, pages.sheet(page), Desk.ask(Texts.class), Optional.empty());
        try {
            return new MissingJson(
                    Desk.ask(Panels.class).read(visit, PATIENCE).chair().pending().stream()
                            .map(Written::of)
                            .sorted()
                            .toList());
        } catch (WrongParameters wrong) {
            // The sentences name what there is; that is for who edits the page.
            throw Refusal.notFound();
        }
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
