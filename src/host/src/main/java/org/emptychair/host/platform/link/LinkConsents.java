package org.emptychair.host.platform.link;

import java.util.List;
import org.emptychair.host.product.Person;
import org.jdbi.v3.core.Jdbi;

/** Who of one side allowed the other side to speak for them here. */
public final class LinkConsents {
    private final Jdbi jdbi;

    public LinkConsents(Jdbi jdbi) {
        this.jdbi = jdbi;
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "create table if not exists HOST_LINK_CONSENT"
                                        + " (PERSON_KEY varchar(255) primary key)"));
    }

    public void give(Person person) {
        jdbi.useHandle(
                handle -> {
                    handle.execute(
                            "delete from HOST_LINK_CONSENT where PERSON_KEY = ?", person.key());
                    handle.execute(
                            "insert into HOST_LINK_CONSENT (PERSON_KEY) values (?)", person.key());
                });
    }

    public void revoke(Person person) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "delete from HOST_LINK_CONSENT where PERSON_KEY = ?",
                                person.key()));
    }

    boolean has(String personKey) {
        List<String> found =
                jdbi.withHandle(
                        handle ->
                                handle.select(
                                                "select PERSON_KEY from HOST_LINK_CONSENT where"
                                                        + " PERSON_KEY = ?",
                                                personKey)
                                        .mapTo(String.class)
                                        .list());
        return !found.isEmpty();
    }

    public boolean of(Person person) {
        return has(person.key());
    }
}
