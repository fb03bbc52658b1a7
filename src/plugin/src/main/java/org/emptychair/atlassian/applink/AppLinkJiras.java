package org.emptychair.atlassian.applink;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.emptychair.atlassian.access.Jiras;

/** Jiras by the product's application links. */
public final class AppLinkJiras implements Jiras {
    private final ApplicationLinkService links;

    public AppLinkJiras(ApplicationLinkService links) {
        this.links = links;
    }

    @Override
    public List<Jira> all() {
        return StreamSupport.stream(
                        links.getApplicationLinks(JiraApplicationType.class).spliterator(), false)
                .map(AppLinkJiras::jira)
                .sorted(Comparator.comparing(Jira::primary).reversed().thenComparing(Jira::name))
                .toList();
    }

    private static Jira jira(ApplicationLink link) {
        return new Jira(
                link.getId().get(),
                link.getName(),
                link.getRpcUrl(),
                link.getDisplayUrl(),
                link.isPrimary());
    }
}
