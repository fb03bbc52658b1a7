package org.emptychair.atlassian.confluence;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.emptychair.atlassian.rights.Door;
import org.emptychair.atlassian.tracker.AppLinkIssueTracker;
import org.emptychair.issue.IssueId;
import org.emptychair.setting.Settings;

/** The way of Confluence's signed-in user to the linked Jira. */
final class ConfluenceDoors implements Supplier<Optional<Door>> {
    private final ApplicationLinkService links;
    private final Settings settings;

    ConfluenceDoors(ApplicationLinkService links, Settings settings) {
        this.links = links;
        this.settings = settings;
    }

    @Override
    public Optional<Door> get() {
        return Optional.ofNullable(AuthenticatedUserThreadLocal.get())
                .flatMap(user -> link().map(link -> new UsersDoor(user, link)));
    }

    /** The Jira that the settings choose. */
    Optional<ApplicationLink> link() {
        Optional<String> chosen = settings.current().jiraLink();
        for (ApplicationLink link : links.getApplicationLinks(JiraApplicationType.class)) {
            if (chosen.map(link.getId().get()::equals).orElse(link.isPrimary())) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    private record UsersDoor(ConfluenceUser user, ApplicationLink link) implements Door {
        @Override
        public String key() {
            return link.getId().get() + " " + user.getKey().getStringValue();
        }

        @Override
        public Set<IssueId> visible(Collection<IssueId> issues) {
            ConfluenceUser before = AuthenticatedUserThreadLocal.get();
            AuthenticatedUserThreadLocal.set(user);
            try {
                return new AppLinkIssueTracker(link).visible(issues);
            } finally {
                AuthenticatedUserThreadLocal.set(before);
            }
        }

        @Override
        public URI authorise() {
            return link.createAuthenticatedRequestFactory().getAuthorisationURI();
        }
    }
}
