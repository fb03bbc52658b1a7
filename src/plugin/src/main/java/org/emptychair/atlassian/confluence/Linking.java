package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.emptychair.atlassian.access.Jiras;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.tracker.Patience;
import org.emptychair.atlassian.tracker.RestIssueLinks;
import org.emptychair.link.IssueLinks;
import org.emptychair.link.LinkCourier;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;

/** The way of decisions to the issues that they serve. */
final class Linking implements Supplier<Optional<IssueLinks>> {
    private final ConfluenceRoot root;
    private Optional<Door> door = Optional.empty();

    /** One way as long as address and token stay: it remembers that Jira failed. */
    private record Door(URI address, Secret token, IssueLinks links) {}

    private Linking(ConfluenceRoot root) {
        this.root = root;
    }

    static LinkCourier courier(ConfluenceRoot root, Deciding deciding) {
        ConfluenceDoors doors = new ConfluenceDoors(root.services().links(), root.settings());
        return new LinkCourier(
                deciding.decisions(),
                deciding.added(),
                new ConfluenceAuthors(doors::link, root.readers().users(), root.clock()),
                new ConfluenceLinkWords(root),
                new Linking(root));
    }

    /** Absent while there is no linked Jira, or no token of the service account. */
    @Override
    public synchronized Optional<IssueLinks> get() {
        Optional<Jiras.Jira> jira = root.jiras().chosen(root.settings().current().jiraLink());
        Optional<Secret> token = root.secrets().find(SecretName.JIRA_SERVICE_TOKEN);
        return jira.flatMap(it -> token.map(secret -> open(it.address(), secret)));
    }

    private IssueLinks open(URI address, Secret token) {
        Door fitting =
                door.filter(it -> it.address().equals(address) && it.token().equals(token))
                        .orElseGet(
                                () ->
                                        new Door(
                                                address,
                                                token,
                                                new RestIssueLinks(
                                                        address, token, Patience.USUAL, look())));
        door = Optional.of(fitting);
        return fitting.links();
    }

    private RestIssueLinks.Look look() {
        String base = root.host().application().getBaseUrl(UrlMode.CANONICAL);
        return new RestIssueLinks.Look(
                base + "/download/resources/" + Build.PLUGIN_KEY + "/images/chair.png",
                root.texts().say("emptychair.link.relationship"));
    }
}
