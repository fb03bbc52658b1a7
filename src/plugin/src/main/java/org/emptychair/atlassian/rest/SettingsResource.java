package org.emptychair.atlassian.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import org.emptychair.atlassian.access.Jiras;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.applink.TokenTrial;
import org.emptychair.atlassian.settings.SettingsCheck;
import org.emptychair.atlassian.settings.TypedSettings;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;
import org.emptychair.setting.Secrets;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.Texts;
import org.jspecify.annotations.Nullable;

/** Settings, for administrators. */
@Path("settings")
@Produces({MediaType.APPLICATION_JSON, Reply.PROBLEM})
public class SettingsResource {
    /** What GET adds to the settings may come back in a PUT, and changes nothing. */
    private static final Set<String> KNOWN =
            Set.of(
                    "zone",
                    "mode",
                    "syncMinutes",
                    "customerService",
                    "jiraLink",
                    "wordOfMouth",
                    "jiras",
                    "serviceTokenSet");

    @GET
    @AdminOnly
    public Response current() {
        return Reply.with(() -> json(settings()));
    }

    /** Fields that are left out stay as they are; a link of null is the primary one. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response replace(@Nullable InputStream body) {
        return Reply.with(
                () -> {
                    Settings settings = settings();
                    TypedSettings typed =
                            typed(Body.fields(body, KNOWN), TypedSettings.of(settings.current()));
                    TeamSettings checked =
                            Desk.ask(SettingsCheck.class).check(typed, Desk.ask(Texts.class));
                    settings.replace(checked);
                    return json(settings);
                });
    }

    private static TypedSettings typed(Fields fields, TypedSettings now) {
        TypedSettings typed =
                new TypedSettings(
                        fields.text("zone").orElse(now.zone()),
                        fields.text("mode").orElse(now.mode()),
                        fields.whole("syncMinutes")
                                .map(minutes -> Integer.toString(minutes))
                                .orElse(now.syncMinutes()),
                        fields.has("customerService")
                                ? fields.texts("customerService")
                                : now.customerService(),
                        fields.has("jiraLink")
                                ? fields.text("jiraLink").orElse("")
                                : now.jiraLink(),
                        fields.yesNo("wordOfMouth").orElse(now.wordOfMouth()));
        Body.refuseWrong(fields);
        return typed;
    }

    @PUT
    @Path("service-token")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response tellToken(@Nullable InputStream body) {
        return Reply.done(
                () -> {
                    settings();
                    Fields fields = Body.secretFields(body, Set.of("token"));
                    fields.require("token");
                    Body.refuseWrong(fields);
                    Desk.ask(Secrets.class).put(SecretName.JIRA_SERVICE_TOKEN, secret(fields));
                });
    }

    /** The refusal names the reason and never the value. */
    private static Secret secret(Fields fields) {
        String token = fields.text("token").orElse("");
        try {
            return new Secret(token);
        } catch (IllegalArgumentException refused) {
            throw Refusal.value("token", "", "has 1 to 4,000 characters without line breaks");
        }
    }

    @DELETE
    @Path("service-token")
    @AdminOnly
    public Response forgetToken() {
        return Reply.done(
                () -> {
                    settings();
                    Desk.ask(Secrets.class).remove(SecretName.JIRA_SERVICE_TOKEN);
                });
    }

    @POST
    @Path("try")
    @AdminOnly
    public Response tryToken() {
        return Reply.with(
                () -> {
                    settings();
                    TokenTrial.Outcome outcome = Desk.ask(TokenTrial.class).run();
                    String message =
                            Desk.ask(Texts.class)
                                    .say(outcome.key(), outcome.places().toArray(String[]::new));
                    return new TrialJson(outcome.works(), message);
                });
    }

    private static Settings settings() {
        if (!Desk.ask(People.class).isAdmin()) {
            throw Refusal.notFound();
        }
        return Desk.ask(Settings.class);
    }

    private static SettingsJson json(Settings settings) {
        boolean tokenSet = Desk.ask(Secrets.class).find(SecretName.JIRA_SERVICE_TOKEN).isPresent();
        return SettingsJson.of(settings.current(), Desk.ask(Jiras.class), tokenSet);
    }
}
