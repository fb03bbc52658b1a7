package org.emptychair.host.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emptychair.host.jira.JiraProduct;
import org.emptychair.host.jira.jql.Condition;
import org.emptychair.host.jira.jql.Jql;
import org.emptychair.host.jira.store.Customers;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.JiraWorld;
import org.emptychair.host.jira.store.LocalDatabase;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.platform.LocalDirectory;
import org.emptychair.host.product.Directory;
import org.junit.jupiter.api.Test;

class DemoIssuesTest {
    private static final Directory PEOPLE = new LocalDirectory(true);

    private static long count(JiraStore store, String person, String jql) {
        Viewer viewer =
                new Viewer(
                        PEOPLE.named(person).or(() -> store.customers().named(person)),
                        store,
                        PEOPLE,
                        JiraWorld.CLOCK);
        return store.issues().search(Condition.of(Jql.parse(jql), viewer, true), 0, 0).total();
    }

    @Test
    void aYearOfComplaintsComesInOnceWithSomeStillOpen() {
        JiraStore store = JiraStore.on(LocalDatabase.h2());

        boolean first = DemoIssues.fill(store, JiraWorld.CLOCK);
        boolean second = DemoIssues.fill(store, JiraWorld.CLOCK);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(count(store, "ines.haddad", "project = CARE")).isBetween(1_000L, 1_500L);
        assertThat(count(store, "ines.haddad", "resolution is EMPTY")).isBetween(20L, 250L);
        assertThat(count(store, "ines.haddad", "updated > now()")).isZero();
    }

    @Test
    void theReaderWithoutJiraSeesNoneAndTheServiceAccountAll() {
        JiraStore store = JiraStore.on(LocalDatabase.h2());
        store.customers()
                .put(List.of(new Customers.Customer(JiraProduct.SERVICE_ACCOUNT, "sync", "")));

        DemoIssues.fill(store, JiraWorld.CLOCK);

        assertThat(count(store, "reader", "")).isZero();
        assertThat(count(store, JiraProduct.SERVICE_ACCOUNT, ""))
                .isEqualTo(count(store, "admin", ""))
                .isPositive();
    }
}
