package org.emptychair.host.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import org.emptychair.host.product.Person;

/** A person as Jira's API shows them. */
public record LocalApplicationUser(Person person) implements ApplicationUser {

    @Override
    public String getKey() {
        return person.key();
    }

    @Override
    public String getName() {
        return person.name();
    }

    @Override
    public String getUsername() {
        return person.name();
    }

    @Override
    public String getDisplayName() {
        return person.fullName();
    }

    @Override
    public String getEmailAddress() {
        return person.email();
    }
}
