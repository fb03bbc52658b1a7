package org.emptychair.atlassian.confluence;

import java.util.Optional;
import org.emptychair.atlassian.rest.health.Health;
import org.emptychair.atlassian.rest.health.HealthJson;
import org.emptychair.atlassian.rest.health.ProductFacts;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Contacts;
import org.emptychair.view.ZoneNames;

/** How the product is doing in Confluence, where the data is. */
final class ConfluenceHealth implements Health {
    private final ConfluenceRoot root;

    ConfluenceHealth(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    public HealthJson now() {
        Optional<Running> running = root.running();
        return new HealthJson(
                running.isPresent() ? "ready" : "starting",
                ProductFacts.plugin(),
                ProductFacts.product(root.host().application()),
                running.map(found -> data(found.contacts())),
                running.flatMap(found -> found.recounting().percent()).map(this::recount));
    }

    private HealthJson.RecountJson recount(int percent) {
        return new HealthJson.RecountJson(ZoneNames.of(root.settings().current().zone()), percent);
    }

    private static HealthJson.DataJson data(Contacts contacts) {
        return new HealthJson.DataJson(
                contacts.earliest(),
                contacts.newest(Optional.empty(), 1).items().stream().findFirst().map(Contact::at));
    }
}
