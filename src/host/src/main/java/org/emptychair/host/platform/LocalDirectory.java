package org.emptychair.host.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;

/**
 * Everybody who can sign in: the administrator, and with the demo its people. A name is its
 * password.
 */
public final class LocalDirectory implements Directory {

    private static final Person ADMIN =
            person(
                    "admin",
                    "Administrator",
                    ADMINISTRATORS,
                    JIRA_ADMINISTRATORS,
                    CONFLUENCE_USERS,
                    JIRA_USERS,
                    CUSTOMER_SERVICE);
    private static final List<Person> DEMO =
            List.of(
                    person("ines.haddad", "Ines Haddad", CONFLUENCE_USERS, JIRA_USERS, "leaders"),
                    person("lena.berg", "Lena Berg", CONFLUENCE_USERS, JIRA_USERS, "leaders"),
                    person("aiko.mori", "Aiko Mori", CONFLUENCE_USERS, JIRA_USERS, "leaders"),
                    person("kofi.osei", "Kofi Osei", CONFLUENCE_USERS, JIRA_USERS, "leaders"),
                    person("tomas.rey", "Tomás Rey", CONFLUENCE_USERS, JIRA_USERS, "leaders"),
                    person(
                            "support.lead",
                            "Support Lead",
                            CONFLUENCE_USERS,
                            JIRA_USERS,
                            CUSTOMER_SERVICE),
                    person("reader", "Reader without Jira", CONFLUENCE_USERS));

    private final List<Person> people;

    public LocalDirectory(boolean demo) {
        List<Person> all = new ArrayList<>(List.of(ADMIN));
        if (demo) {
            all.addAll(DEMO);
        }
        all.sort(Comparator.comparing(Person::fullName));
        people = List.copyOf(all);
    }

    private static Person person(String name, String fullName, String... groups) {
        return new Person("user-" + name, name, fullName, name + "@example.org", Set.of(groups));
    }

    @Override
    public List<Person> people() {
        return people;
    }

    @Override
    public List<String> groups() {
        Set<String> groups = new TreeSet<>();
        people.forEach(person -> groups.addAll(person.groups()));
        return List.copyOf(groups);
    }

    @Override
    public Optional<Person> named(String name) {
        return people.stream().filter(person -> person.name().equalsIgnoreCase(name)).findFirst();
    }

    @Override
    public Optional<Person> withKey(String key) {
        return people.stream().filter(person -> person.key().equals(key)).findFirst();
    }

    @Override
    public Optional<Person> authenticate(String name, String password) {
        return named(name).filter(person -> person.name().equals(password));
    }
}
