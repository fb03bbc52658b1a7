package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emptychair.calendar.FeedHosts;

/** The hosts of feeds in the product's own settings, one a line. */
public final class SalFeedHosts implements FeedHosts {
    private static final String KEY = "org.emptychair.calendar.hosts";

    private final PluginSettingsFactory factory;

    public SalFeedHosts(PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public SortedSet<String> current() {
        return Optional.ofNullable(factory.createGlobalSettings().get(KEY))
                .map(text -> text.toString().lines().collect(Collectors.toCollection(TreeSet::new)))
                .orElseGet(TreeSet::new);
    }

    @Override
    public void replace(SortedSet<String> hosts) {
        PluginSettings kept = factory.createGlobalSettings();
        if (hosts.isEmpty()) {
            kept.remove(KEY);
        } else {
            kept.put(KEY, String.join("\n", hosts));
        }
    }
}
