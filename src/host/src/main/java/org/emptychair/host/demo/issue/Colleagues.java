package org.emptychair.host.demo.issue;

import java.util.List;
import org.emptychair.host.jira.store.Customers;

/** Who answers the customers of the demo's company, besides its leaders. */
final class Colleagues {
    static final String LEAD = "support.lead";
    static final String MACHINE = "care.autoreply";

    private static final List<Customers.Customer> OTHERS =
            List.of(
                    new Customers.Customer(
                            "jana.petersen", "Jana Petersen", "jana.petersen@example.org"),
                    new Customers.Customer("milo.arendt", "Milo Arendt", "milo.arendt@example.org"),
                    new Customers.Customer(
                            "ruth.okonjo", "Ruth Okonjo", "ruth.okonjo@example.org"));

    private static final Customers.Customer AUTOMATIC =
            new Customers.Customer(MACHINE, "Customer Care (automatic)", "");

    private Colleagues() {}

    /** Those who answer, for a choice among them. */
    static List<String> names() {
        return List.of(LEAD, "jana.petersen", "milo.arendt", "ruth.okonjo");
    }

    static boolean has(String name) {
        return names().contains(name);
    }

    /** Those whom the directory of people who sign in does not know. */
    static List<Customers.Customer> withoutSignIn() {
        return List.of(OTHERS.get(0), OTHERS.get(1), OTHERS.get(2), AUTOMATIC);
    }
}
