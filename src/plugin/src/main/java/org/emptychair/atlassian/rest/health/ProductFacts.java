package org.emptychair.atlassian.rest.health;

import com.atlassian.sal.api.ApplicationProperties;
import org.emptychair.atlassian.sal.Build;

/** What runs here, in which version. */
public final class ProductFacts {
    private ProductFacts() {}

    public static HealthJson.VersionJson plugin() {
        return new HealthJson.VersionJson("Empty Chair", Build.version());
    }

    public static HealthJson.VersionJson product(ApplicationProperties application) {
        return new HealthJson.VersionJson(application.getDisplayName(), application.getVersion());
    }
}
