package org.emptychair.host.platform.link;

import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.net.URI;

/** The two kinds of application that can be linked here. */
public final class LinkedType {

    private LinkedType() {}

    /** The type of the product with this key. */
    public static ApplicationType of(String product, URI address) {
        URI icon = URI.create(address + "/host/icon.svg");
        return product.equals("jira") ? new Jira(icon) : new Confluence(icon);
    }

    private record Jira(URI getIconUrl) implements JiraApplicationType {
        @Override
        public String getI18nKey() {
            return "applinks.jira";
        }
    }

    private record Confluence(URI getIconUrl) implements ConfluenceApplicationType {
        @Override
        public String getI18nKey() {
            return "applinks.confluence";
        }
    }
}
