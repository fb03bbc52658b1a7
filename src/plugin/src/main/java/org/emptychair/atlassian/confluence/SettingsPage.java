package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.settings.TypedSettings;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.setting.Mode;
import org.emptychair.setting.SecretName;
import org.emptychair.view.SettingsView;
import org.emptychair.view.Texts;

/** Fills the settings page with what holds, and with what was typed where that is newer. */
final class SettingsPage {
    private final ConfluenceRoot root;
    private final Texts texts;
    private final Typed typed;

    /**
     * What an admin just typed or did.
     *
     * @param request the form, when there is one whose fields are to be shown again
     * @param done what was done, as the address says it; empty when something is wrong
     * @param warning what is wrong beside the fields
     * @param errors a sentence for each wrong field
     * @param trial what a trial of the token or of a scope said
     */
    record Typed(
            Optional<HttpServletRequest> request,
            String done,
            String warning,
            Map<String, String> errors,
            Optional<SettingsView.Trial> trial) {
        static Typed after(String done) {
            return new Typed(Optional.empty(), done, "", Map.of(), Optional.empty());
        }

        static Typed warned(HttpServletRequest request, String warning) {
            return new Typed(Optional.of(request), "", warning, Map.of(), Optional.empty());
        }

        static Typed wrong(HttpServletRequest request, Map<String, String> errors) {
            return new Typed(Optional.of(request), "", "", errors, Optional.empty());
        }

        static Typed tried(HttpServletRequest request, String sentence, boolean works) {
            SettingsView.Trial trial = new SettingsView.Trial(sentence, works);
            return new Typed(Optional.of(request), "", "", Map.of(), Optional.of(trial));
        }

        String action() {
            return value("action");
        }

        /** The field as typed; empty when it was not. */
        String value(String field) {
            return request.map(form -> form.getParameter(field)).orElse("");
        }
    }

    SettingsPage(ConfluenceRoot root, Typed typed) {
        this.root = root;
        this.texts = root.texts();
        this.typed = typed;
    }

    SettingsView view(String xsrfToken) {
        TypedSettings shown = shown();
        return new SettingsView(
                place(xsrfToken),
                notice(),
                typed.warning(),
                form(shown),
                modes(shown.mode()),
                jiras(shown.jiraLink()),
                token(),
                scopes(),
                added(),
                sync(),
                automatic(),
                recount());
    }

    private SettingsView.Place place(String xsrfToken) {
        String base = root.host().application().getBaseUrl(UrlMode.RELATIVE);
        return new SettingsView.Place(
                root.settingsUrl(),
                base + "/download/resources/" + Build.PLUGIN_KEY + ":settings-page/settings.css",
                root.services().xsrfChecks().getXsrfParameterName(),
                xsrfToken,
                new SettingsView.Outbox(
                        base + "/plugins/servlet/empty-chair/outbox",
                        root.running()
                                .map(running -> OutboxPage.depth(running.mailing().outbox(), texts))
                                .orElse("")));
    }

    private String notice() {
        return switch (typed.done()) {
            case "save" -> texts.say("emptychair.settings.done.save");
            case "token" -> texts.say("emptychair.settings.done.token");
            case "forget" -> texts.say("emptychair.settings.done.forget");
            case "scope-add" -> texts.say("emptychair.settings.done.scope-add");
            case "scope-save" -> texts.say("emptychair.settings.done.scope-save");
            case "scope-remove" -> texts.say("emptychair.settings.done.scope-remove");
            case "automatic-accept" -> texts.say("emptychair.settings.done.automatic-accept");
            case "automatic-decline" -> texts.say("emptychair.settings.done.automatic-decline");
            case "sync" -> texts.say("emptychair.settings.done.sync");
            default -> "";
        };
    }

    private TypedSettings shown() {
        return typed.action().equals("save")
                ? SettingsActions.typed(typed.request().orElseThrow())
                : TypedSettings.of(root.settings().current());
    }

    private SettingsView.Form form(TypedSettings shown) {
        return new SettingsView.Form(
                shown.zone(),
                time(shown.zone()),
                shown.syncMinutes(),
                String.join("\n", shown.customerService()),
                shown.wordOfMouth(),
                typed.action().equals("save") ? typed.errors() : Map.of());
    }

    /** So that the admin sees at once whether it is the right zone. */
    private String time(String zone) {
        try {
            String now =
                    DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                            .withLocale(texts.locale())
                            .format(root.clock().instant().atZone(ZoneId.of(zone.strip())));
            return texts.say("emptychair.settings.zone.now", now);
        } catch (DateTimeException noZone) {
            return "";
        }
    }

    private List<SettingsView.Choice> modes(String chosen) {
        return Stream.of(Mode.values())
                .map(
                        mode ->
                                new SettingsView.Choice(
                                        TypedSettings.written(mode),
                                        mode == Mode.SHARED
                                                ? texts.say("emptychair.settings.mode.shared")
                                                : texts.say("emptychair.settings.mode.as-viewer"),
                                        TypedSettings.written(mode).equals(chosen)))
                .toList();
    }

    private List<SettingsView.Choice> jiras(String chosen) {
        SettingsView.Choice primary =
                new SettingsView.Choice(
                        "", texts.say("emptychair.settings.jira.primary"), chosen.isEmpty());
        return Stream.concat(
                        Stream.of(primary),
                        root.jiras().all().stream()
                                .map(
                                        jira ->
                                                new SettingsView.Choice(
                                                        jira.id(),
                                                        jira.name() + " (" + jira.address() + ")",
                                                        jira.id().equals(chosen))))
                .toList();
    }

    private SettingsView.Token token() {
        return new SettingsView.Token(
                root.secrets().find(SecretName.JIRA_SERVICE_TOKEN).isPresent(),
                trial("try"),
                typed.errors().getOrDefault("token", ""));
    }

    private List<SettingsView.ScopeForm> scopes() {
        return root.running().stream()
                .flatMap(running -> running.scopes().all().entrySet().stream())
                .map(scope -> scope(scope.getKey(), scope.getValue()))
                .toList();
    }

    private SettingsView.ScopeForm scope(ScopeId id, Scope scope) {
        String number = Long.toString(id.value());
        boolean retyped = isScopeTyped("scope-save") && typed.value("id").equals(number);
        return retyped
                ? scopeTyped(number)
                : new SettingsView.ScopeForm(
                        number,
                        scope.name(),
                        scope.kind() == Scope.Kind.COMPLAINTS,
                        scope.jql(),
                        Map.of(),
                        SettingsView.Trial.NONE);
    }

    private boolean isScopeTyped(String action) {
        return typed.action().equals(action) || typed.action().equals("scope-try");
    }

    private SettingsView.Trial trial(String action) {
        return typed.trial()
                .filter(trial -> typed.action().equals(action))
                .orElse(SettingsView.Trial.NONE);
    }

    private SettingsView.ScopeForm added() {
        return isScopeTyped("scope-add") && typed.value("id").isEmpty()
                ? scopeTyped("")
                : new SettingsView.ScopeForm("", "", true, "", Map.of(), SettingsView.Trial.NONE);
    }

    private SettingsView.ScopeForm scopeTyped(String id) {
        return new SettingsView.ScopeForm(
                id,
                typed.value("name"),
                !typed.value("kind").equals("contacts"),
                typed.value("jql"),
                typed.errors(),
                trial("scope-try"));
    }

    private SettingsView.Sync sync() {
        SyncLines lines = new SyncLines(texts, root.settings().current().zone());
        return root.running()
                .map(
                        running ->
                                lines.of(
                                        running.syncing().now(),
                                        root.settings().current().syncMinutes()))
                .orElseGet(
                        () ->
                                new SettingsView.Sync(
                                        texts.say("emptychair.box.starting"), List.of()));
    }

    private List<SettingsView.AutomaticLine> automatic() {
        return root.running()
                .map(running -> new AutomaticLines(texts).of(running.syncing().automatic()))
                .orElseGet(List::of);
    }

    private String recount() {
        return root.running()
                .flatMap(running -> running.recounting().percent())
                .map(percent -> texts.say("emptychair.settings.recount", Integer.toString(percent)))
                .orElse("");
    }
}
