package org.emptychair.atlassian.confluence;

import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.rest.health.Health;
import org.emptychair.atlassian.rest.health.HealthJson;
import org.emptychair.atlassian.rest.health.ProductFacts;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Contacts;
import org.emptychair.outbox.Entry;
import org.emptychair.outbox.Outbox;
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
                running.flatMap(found -> found.recounting().percent()).map(this::recount),
                running.map(found -> outbox(found.mailing().outbox())));
    }

    private static HealthJson.OutboxJson outbox(Outbox outbox) {
        Map<Entry.State, Integer> counts = outbox.counts();
        return new HealthJson.OutboxJson(
                counts.getOrDefault(Entry.State.WAITING, 0),
                counts.getOrDefault(Entry.State.FAILED, 0));
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
