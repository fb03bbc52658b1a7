package org.emptychair.host.product;

import java.util.Optional;

/** Who is signed in on the running thread; nobody means an anonymous visitor. */
public interface Visitors {

    Optional<Person> current();

    void set(Optional<Person> person);
}
