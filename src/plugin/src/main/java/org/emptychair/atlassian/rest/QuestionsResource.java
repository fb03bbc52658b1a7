package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.chair.seat.Questions;
import org.emptychair.contact.Text;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.Themes;
import org.jspecify.annotations.Nullable;

/** What the customer in the chair asks, one question for a theme, written by customer service. */
@Path("questions")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class QuestionsResource {
    /** The question of one theme. */
    record QuestionJson(String themeId, String theme, String question) {}

    @GET
    @LicensedOnly
    public Response all() {
        return Reply.with(
                () -> {
                    Map<ThemeId, String> asked = questions().all();
                    return new PageJson<>(
                            Desk.ask(Themes.class).all().stream()
                                    .filter(theme -> asked.containsKey(theme.id()))
                                    .map(theme -> json(theme, asked.getOrDefault(theme.id(), "")))
                                    .toList(),
                            null);
                });
    }

    @PUT
    @Path("{theme}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response keep(@PathParam("theme") String id, @Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Questions questions = questions();
                    Theme theme = theme(id);
                    Fields fields = Body.fields(body, Set.of("question"));
                    fields.require("question");
                    Optional<String> question =
                            fields.text(
                                    "question",
                                    it -> Text.checked("question", it, Questions.LONGEST));
                    Body.refuseWrong(fields);
                    questions.keep(theme.id(), question);
                    return json(theme, question.orElseThrow());
                });
    }

    /** Takes it back: then the product's own is asked. */
    @DELETE
    @Path("{theme}")
    @LicensedOnly
    public Response remove(@PathParam("theme") String id) {
        return Reply.done(
                () -> {
                    Questions questions = questions();
                    questions.keep(theme(id).id(), Optional.empty());
                });
    }

    private static QuestionJson json(Theme theme, String question) {
        return new QuestionJson(Long.toString(theme.id().value()), theme.name().text(), question);
    }

    private static Theme theme(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .flatMap(text -> Desk.ask(Themes.class).find(new ThemeId(Long.parseLong(text))))
                .orElseThrow(Refusal::notFound);
    }

    private static Questions questions() {
        if (!Desk.ask(People.class).isCustomerService()) {
            throw Refusal.notFound();
        }
        return Desk.ask(Questions.class);
    }
}
