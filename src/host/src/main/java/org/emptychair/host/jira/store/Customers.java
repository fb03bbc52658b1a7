package org.emptychair.host.jira.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.emptychair.host.product.Person;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** People whom issues name but who never sign in: a service desk's customers. */
public final class Customers {
    private final Database database;
    private final Map<String, Person> known = new ConcurrentHashMap<>();

    public Customers(Database database) {
        this.database = database;
    }

    /**
     * Somebody of a name that is already there is changed.
     *
     * @param mail empty when we do not have one
     */
    public record Customer(String name, String fullName, String mail) {
        public Customer {
            if (name.isBlank()) {
                throw new IllegalArgumentException(
                        "a customer needs a name, '%s'".formatted(fullName));
            }
        }
    }

    public void put(Collection<Customer> customers) {
        database.inTransaction(
                handle -> {
                    delete(handle, customers.stream().map(Customer::name).toList());
                    PreparedBatch batch =
                            handle.prepareBatch(
                                    "insert into HOST_J_CUSTOMER (NAME, FULL_NAME, MAIL) values (?, ?, ?)");
                    customers.forEach(c -> batch.add(c.name(), c.fullName(), c.mail()));
                    if (!customers.isEmpty()) {
                        batch.execute();
                    }
                    return true;
                });
    }

    /** What they wrote stays, under a name that is nobody's any more. */
    public void remove(String name) {
        database.inTransaction(
                handle -> {
                    delete(handle, Set.of(name));
                    return true;
                });
    }

    private void delete(Handle handle, Collection<String> names) {
        names.forEach(known::remove);
        if (!names.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("delete from HOST_J_CUSTOMER where NAME = ?");
            names.forEach(batch::add);
            batch.execute();
        }
    }

    public Optional<Person> named(String name) {
        Optional<Person> person = Optional.ofNullable(known.get(name)).or(() -> read(name));
        person.ifPresent(found -> known.put(name, found));
        return person;
    }

    private Optional<Person> read(String name) {
        return database.inTransaction(
                handle ->
                        handle.select(
                                        "select FULL_NAME, MAIL from HOST_J_CUSTOMER where NAME = ?",
                                        name)
                                .map(
                                        (row, ctx) ->
                                                new Person(
                                                        "customer-" + name,
                                                        name,
                                                        row.getString(1),
                                                        row.getString(2),
                                                        Set.of()))
                                .findOne());
    }
}
