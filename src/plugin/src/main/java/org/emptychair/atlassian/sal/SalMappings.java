package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import org.emptychair.atlassian.csv.upload.RememberedMappings;

/** The mappings of sources in the product's own settings, one text each. */
public final class SalMappings implements RememberedMappings {
    private static final String PREFIX = "org.emptychair.import.mapping.";

    private final PluginSettingsFactory factory;

    public SalMappings(PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public Optional<String> find(String source) {
        return Optional.ofNullable(factory.createGlobalSettings().get(PREFIX + source))
                .map(Object::toString);
    }

    @Override
    public void remember(String source, String mapping) {
        factory.createGlobalSettings().put(PREFIX + source, mapping);
    }
}
