package org.emptychair.host.product;

import java.util.List;
import java.util.Optional;

/** The people and groups that both products know. */
public interface Directory {

    String ADMINISTRATORS = "confluence-administrators";
    String JIRA_ADMINISTRATORS = "jira-administrators";
    String CONFLUENCE_USERS = "confluence-users";
    String JIRA_USERS = "jira-software-users";
    String CUSTOMER_SERVICE = "customer-service";

    /** Everybody, by full name. */
    List<Person> people();

    List<String> groups();

    Optional<Person> named(String name);

    Optional<Person> withKey(String key);

    /** The person with this name if the password is right. */
    Optional<Person> authenticate(String name, String password);
}
