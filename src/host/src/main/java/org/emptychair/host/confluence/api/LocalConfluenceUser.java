package org.emptychair.host.confluence.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import org.emptychair.host.product.Person;

/** A person of the directory, as Confluence's API shows them. */
public record LocalConfluenceUser(Person person) implements ConfluenceUser {

    @Override
    public UserKey getKey() {
        return new UserKey(person.key());
    }

    @Override
    public String getName() {
        return person.name();
    }

    @Override
    public String getLowerName() {
        return person.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String getFullName() {
        return person.fullName();
    }

    @Override
    public String getEmail() {
        return person.email();
    }
}
