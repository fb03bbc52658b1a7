package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.applink.TokenTrial;
import org.emptychair.atlassian.settings.ScopeCheck;
import org.emptychair.atlassian.settings.TypedSettings;
import org.emptychair.atlassian.settings.WrongSettings;
import org.emptychair.atlassian.sync.ScopeTrial;
import org.emptychair.atlassian.sync.SyncNow;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.ScopeNameTaken;
import org.emptychair.contact.Scopes;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;
import org.emptychair.sync.AutomaticAccount.State;
import org.emptychair.sync.AutomaticAccounts;
import org.emptychair.sync.Sync;
import org.emptychair.view.Texts;

/** What the buttons of the settings page do. */
final class SettingsActions {
    // Long enough that a short sync is over when the page comes back.
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final ConfluenceRoot root;
    private final Scopes scopes;
    private final SyncNow sync;
    private final AutomaticAccounts automatic;
    private final ScopeTrial scopeTrial;
    private final Texts texts;

    SettingsActions(ConfluenceRoot root, Running running) {
        this.root = root;
        this.scopes = running.scopes();
        this.automatic = running.syncing().automatic();
        this.sync = running.syncing().now();
        this.scopeTrial = running.syncing().trial();
        this.texts = root.texts();
    }

    SettingsPage.Typed run(HttpServletRequest form) {
        try {
            return act(form, value(form, "action"));
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

    private SettingsPage.Typed act(HttpServletRequest form, String action) {
        switch (action) {
            case "save" -> save(form);
            case "token" -> keepToken(form);
            case "forget" -> root.secrets().remove(SecretName.JIRA_SERVICE_TOKEN);
            case "try" -> {
                return tryToken(form);
            }
            case "scope-try" -> {
                return tryScope(form);
            }
            case "sync" -> sync.run(Sync.Compare.NIGHTLY, A_MOMENT);
            case "scope-add" -> add(form);
            case "scope-save" -> replace(form);
            case "automatic-accept" -> judge(form, State.ACCEPTED);
            case "automatic-decline" -> judge(form, State.DECLINED);
            case "scope-remove" -> id(form).ifPresent(scopes::remove);
            default -> {
                return SettingsPage.Typed.warned(
                        form, texts.say("emptychair.settings.no-action", action));
            }
        }
        return SettingsPage.Typed.after(action);
    }

    static TypedSettings typed(HttpServletRequest form) {
        return new TypedSettings(
                value(form, "zone"),
                value(form, "mode"),
                value(form, "syncMinutes"),
                List.of(value(form, "customerService").split("\\R")),
                value(form, "jiraLink"),
                value(form, "wordOfMouth").equals("yes"));
    }

    private SettingsPage.Typed tryToken(HttpServletRequest form) {
        TokenTrial.Outcome outcome = root.tokenTrial().run();
        String sentence = texts.say(outcome.key(), outcome.places().toArray(String[]::new));
        return SettingsPage.Typed.tried(form, sentence, outcome.works());
    }

    private SettingsPage.Typed tryScope(HttpServletRequest form) {
        String jql = ScopeCheck.check("any", "complaints", value(form, "jql"), texts).jql();
        ScopeTrial.Outcome outcome = scopeTrial.run(jql);
        return SettingsPage.Typed.tried(form, outcome.sentence(), outcome.works());
    }

    private void save(HttpServletRequest form) {
        root.settings().replace(root.settingsCheck().check(typed(form), texts));
    }

    /** An account that is known no more needs no word. */
    private void judge(HttpServletRequest form, State state) {
        automatic.judge(value(form, "reference"), state);
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
