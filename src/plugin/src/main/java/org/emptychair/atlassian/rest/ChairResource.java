package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.panel.Panels;
import org.emptychair.view.Texts;
import org.jspecify.annotations.Nullable;

/** The chair of a page, for whoever may view the page. */
@Path("chair")
public class ChairResource {
    /**
     * @param macro the id of the macro on the page; without one, the first
     * @param at {@code now} for how it stands now, which is how it stands as long as the meeting is
     *     open
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
    @AnonymousSiteAccess
    public Response chair(
            @QueryParam("pageId") @Nullable String pageId,
            @QueryParam("macro") @Nullable String macro,
            @QueryParam("at") @Nullable String at) {
        return Reply.with(
                () -> {
                    Given.value("at", at, ChairResource::now, "is now, or is left out");
                    long page =
                            Given.required(
                                    "pageId", pageId, Long::valueOf, "is a page\u2019s number");
                    Pages pages = Desk.ask(Pages.class);
                    if (!pages.mayView(page)) {
                        throw Refusal.notFound();
                    }
                    Optional<String> wanted = Optional.ofNullable(macro);
                    Map<String, String> parameters =
                            pages.chair(page, wanted).orElseThrow(Refusal::notFound);
                    return ChairJson.of(
                            Desk.ask(Panels.class)
                                    .read(parameters, Desk.ask(Texts.class), Optional.empty())
                                    .chair());
                });
    }

    private static String now(String at) {
        if (!"now".equals(at)) {
            throw new IllegalArgumentException("at is now, was " + at);
        }
        return at;
    }
}
