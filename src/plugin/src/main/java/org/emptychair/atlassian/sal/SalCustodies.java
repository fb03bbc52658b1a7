package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.quote.Custodies;
import org.emptychair.quote.Custody;

/** How words are kept, in the product's own settings, one plain text each. */
public final class SalCustodies implements Custodies {
    private static final String PREFIX = "org.emptychair.custody.";
    private static final String REGIONS = PREFIX + "regions";
    private static final String MONTHS = PREFIX + "months";

    private final PluginSettingsFactory factory;

    public SalCustodies(PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public Custody current() {
        PluginSettings kept = factory.createGlobalSettings();
        return new Custody(
                Optional.ofNullable(kept.get(REGIONS))
                        .map(text -> regions(text.toString()))
                        .orElse(Custody.INITIAL.regions()),
                Optional.ofNullable(kept.get(MONTHS))
                        .map(text -> Integer.valueOf(text.toString()))
                        .orElse(Custody.INITIAL.months()));
    }

    private static SortedSet<String> regions(String text) {
        return text.isBlank() ? new TreeSet<>() : new TreeSet<>(List.of(text.split(",")));
    }

    @Override
    public void replace(Custody custody) {
        PluginSettings kept = factory.createGlobalSettings();
        // A blank keeps "none" apart from "nobody chose".
        String regions = String.join(",", custody.regions());
        kept.put(REGIONS, regions.isEmpty() ? " " : regions);
        kept.put(MONTHS, Integer.toString(custody.months()));
    }
}
