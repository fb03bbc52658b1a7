package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.settings.ScopeCheck;
import org.emptychair.atlassian.settings.TypedSettings;
import org.emptychair.atlassian.settings.WrongSettings;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.ScopeNameTaken;
import org.emptychair.contact.Scopes;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;
import org.emptychair.view.Texts;

/** What the buttons of the settings page do. */
final class SettingsActions {
    private final ConfluenceRoot root;
    private final Scopes scopes;
    private final Texts texts;

    SettingsActions(ConfluenceRoot root, Running running) {
        this.root = root;
        this.scopes = running.scopes();
        this.texts = root.texts();
    }

    SettingsPage.Typed run(HttpServletRequest form) {
        String action = value(form, "action");
        try {
            switch (action) {
                case "save" -> save(form);
                case "token" -> keepToken(form);
                case "forget" -> root.secrets().remove(SecretName.JIRA_SERVICE_TOKEN);
                case "try" -> {
                    return SettingsPage.Typed.tried(root.tokenTrial().run());
                }
                case "scope-add" -> add(form);
                case "scope-save" -> replace(form);
                case "scope-remove" -> id(form).ifPresent(scopes::remove);
                default -> {
                    return SettingsPage.Typed.warned(
                            form, texts.say("emptychair.settings.no-action", action));
                }
            }
            return SettingsPage.Typed.after(action);
        } catch (WrongSettings wrong) {
            return SettingsPage.Typed.wrong(form, wrong.sentences());
        } catch (ScopeNameTaken taken) {
            return SettingsPage.Typed.wrong(
                    form,
                    Map.of(
                            "name",
                            texts.say("emptychair.settings.scope.name.taken", taken.name())));
        }
    }

    static TypedSettings typed(HttpServletRequest form) {
        return new TypedSettings(
                value(form, "zone"),
                value(form, "mode"),
                value(form, "syncMinutes"),
                List.of(value(form, "customerService").split("\\R")),
                value(form, "jiraLink"));
    }

    private void save(HttpServletRequest form) {
        root.settings().replace(root.settingsCheck().check(typed(form), texts));
    }

    private void keepToken(HttpServletRequest form) {
        try {
            root.secrets()
                    .put(SecretName.JIRA_SERVICE_TOKEN, new Secret(value(form, "token").strip()));
        } catch (IllegalArgumentException refused) {
            throw new WrongSettings(Map.of("token", texts.say("emptychair.settings.token.wrong")));
        }
    }

    private void add(HttpServletRequest form) {
        Scope scope = scope(form);
        if (scopes.all().size() >= Scopes.MOST) {
            throw new WrongSettings(
                    Map.of(
                            "name",
                            texts.say(
                                    "emptychair.settings.scope.many",
                                    Integer.toString(Scopes.MOST))));
        }
        scopes.add(scope);
    }

    private void replace(HttpServletRequest form) {
        Scope scope = scope(form);
        boolean found = id(form).map(id -> scopes.replace(id, scope)).orElse(false);
        if (!found) {
            throw new WrongSettings(Map.of("name", texts.say("emptychair.settings.scope.gone")));
        }
    }

    private Scope scope(HttpServletRequest form) {
        return ScopeCheck.check(
                value(form, "name"), value(form, "kind"), value(form, "jql"), texts);
    }

    private static Optional<ScopeId> id(HttpServletRequest form) {
        return Optional.of(value(form, "id"))
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(text -> new ScopeId(Long.parseLong(text)));
    }

    private static String value(HttpServletRequest form, String field) {
        return Optional.ofNullable(form.getParameter(field)).orElse("");
    }
}
