package org.emptychair.atlassian.mail;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.leader.PersonKey;

/** People as admins type them: by user name. */
public final class UserNames {
    private final Accounts accounts;

    public UserNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @throws IllegalArgumentException naming what is nobody's user name
     */
    public SortedSet<PersonKey> keys(Collection<String> names) {
        SortedSet<PersonKey> keys = new TreeSet<>();
        for (String name : names) {
            keys.add(
                    accounts.named(name.strip())
                            .map(account -> new PersonKey(account.key()))
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "'%s' is nobody's user name"
                                                            .formatted(name.strip()))));
        }
        return keys;
    }

    /** User names in alphabetical order; of somebody who is gone, their key. */
    public List<String> names(Collection<PersonKey> people) {
        return people.stream().map(this::name).sorted().toList();
    }

    public String name(PersonKey person) {
        return accounts.of(person.text()).map(Accounts.Account::userName).orElse(person.text());
    }
}
