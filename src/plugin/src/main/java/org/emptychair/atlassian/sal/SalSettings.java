package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import org.emptychair.setting.Mode;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;

/** The admin's choices in the product's own settings, one plain text each. */
public final class SalSettings implements Settings {
    private static final String PREFIX = "org.emptychair.settings.";
    private static final String ZONE = PREFIX + "zone";
    private static final String MODE = PREFIX + "mode";
    private static final String SYNC_MINUTES = PREFIX + "syncMinutes";
    private static final String CUSTOMER_SERVICE = PREFIX + "customerService";
    private static final String JIRA_LINK = PREFIX + "jiraLink";
    private static final String WORD_OF_MOUTH = PREFIX + "wordOfMouth";

    private final PluginSettingsFactory factory;

    public SalSettings(PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public TeamSettings current() {
        KeptTexts kept = new KeptTexts(factory.createGlobalSettings());
        TeamSettings initial = TeamSettings.INITIAL;
        return new TeamSettings(
                kept.find(ZONE, ZoneId::of).orElse(initial.zone()),
                kept.find(MODE, text -> Mode.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(initial.mode()),
                kept.find(SYNC_MINUTES, Integer::valueOf).orElse(initial.syncMinutes()),
                kept.find(CUSTOMER_SERVICE, text -> new TreeSet<>(List.of(text.split("\n"))))
                        .orElseGet(TreeSet::new),
                kept.find(JIRA_LINK, Function.identity()),
                kept.find(WORD_OF_MOUTH, Boolean::valueOf).orElse(initial.wordOfMouth()));
    }

    @Override
    public void replace(TeamSettings settings) {
        KeptTexts kept = new KeptTexts(factory.createGlobalSettings());
        kept.put(ZONE, settings.zone().getId());
        kept.put(MODE, settings.mode().name());
        kept.put(SYNC_MINUTES, Integer.toString(settings.syncMinutes()));
        kept.put(CUSTOMER_SERVICE, String.join("\n", settings.customerService()));
        kept.put(JIRA_LINK, settings.jiraLink().orElse(""));
        kept.put(WORD_OF_MOUTH, settings.wordOfMouth() ? "true" : "");
    }
}
