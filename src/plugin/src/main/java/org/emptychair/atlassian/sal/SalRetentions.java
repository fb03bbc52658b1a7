package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import org.emptychair.retention.Retention;
import org.emptychair.retention.Retentions;

/** How long data is kept, in the product's own settings, one plain text each. */
public final class SalRetentions implements Retentions {
    private static final String PREFIX = "org.emptychair.retention.";
    private static final String WORDS = PREFIX + "words";
    private static final String MEETINGS = PREFIX + "meetings";
    private static final String SEATS = PREFIX + "seats";
    private static final String AUDIT = PREFIX + "audit";

    private final PluginSettingsFactory factory;

    public SalRetentions(PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public Retention current() {
        PluginSettings kept = factory.createGlobalSettings();
        return new Retention(
                months(kept, WORDS, Retention.INITIAL.words()),
                months(kept, MEETINGS, Retention.INITIAL.meetings()),
                months(kept, SEATS, Retention.INITIAL.seats()),
                months(kept, AUDIT, Retention.INITIAL.audit()));
    }

    private static int months(PluginSettings kept, String key, int initial) {
        return Optional.ofNullable(kept.get(key))
                .map(text -> Integer.valueOf(text.toString()))
                .orElse(initial);
    }

    @Override
    public void replace(Retention chosen) {
        PluginSettings kept = factory.createGlobalSettings();
        kept.put(WORDS, Integer.toString(chosen.words()));
        kept.put(MEETINGS, Integer.toString(chosen.meetings()));
        kept.put(SEATS, Integer.toString(chosen.seats()));
        kept.put(AUDIT, Integer.toString(chosen.audit()));
    }
}
