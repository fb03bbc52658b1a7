package org.emptychair.host.confluence.content;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;
import org.jdbi.v3.core.Jdbi;

/** An empty Confluence, and people to use it. */
final class World {

    static final Optional<Person> INES = person("ines", Directory.CONFLUENCE_USERS);
    static final Optional<Person> LENA = person("lena", Directory.CONFLUENCE_USERS);
    static final Optional<Person> ADMIN = person("admin", Directory.ADMINISTRATORS);

    final List<String> told = new ArrayList<>();
    final Spaces spaces;
    final Pages pages;
    final Labels labels;
    final Restrictions restrictions;
    final Rights rights;
    final Editing editing;

    World(Jdbi jdbi) {
        ContentTables.create(jdbi);
        jdbi.useHandle(
                handle -> {
                    handle.execute("UPDATE HOST_PAGE SET PARENT_ID = NULL");
                    handle.execute("DELETE FROM HOST_PAGE");
                    handle.execute("DELETE FROM HOST_SPACE");
                });
        spaces = new Spaces(jdbi);
        pages = new Pages(jdbi);
        labels = new Labels(jdbi);
        restrictions = new Restrictions(jdbi);
        rights = new Rights(pages, restrictions);
        editing =
                new Editing(
                        jdbi,
                        new JdbiTransactions(jdbi),
                        (change, after, before) -> told.add(change + " " + after.title()),
                        Clock.fixed(Instant.parse("2026-11-19T09:00:00Z"), ZoneOffset.UTC));
    }

    StoredPage page(StoredSpace space, String title, String storage) {
        return editing.create(Place.topOf(space), new PageText(title, storage), "kofi");
    }

    StoredPage below(StoredPage parent, String title) {
        return editing.create(Place.below(parent), new PageText(title, ""), "kofi");
    }

    StoredPage latest(StoredPage page) {
        return pages.withId(page.id()).orElseThrow();
    }

    static Restriction viewedBy(String key) {
        return new Restriction(Restriction.Right.VIEW, Restriction.Holder.USER, key);
    }

    static Restriction editedByGroup(String group) {
        return new Restriction(Restriction.Right.EDIT, Restriction.Holder.GROUP, group);
    }

    private static Optional<Person> person(String name, String group) {
        return Optional.of(new Person(name, name, name, name + "@example.org", Set.of(group)));
    }

    private record JdbiTransactions(Jdbi jdbi) implements TransactionTemplate {
        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return jdbi.inTransaction(handle -> action.doInTransaction());
        }
    }
}
