package org.emptychair.host.product;

import java.util.Optional;

/**
 * Who sends a request, found out by the product itself.
 *
 * @param person nobody means that the request counts as an anonymous visitor's
 */
public record Caller(Optional<Person> person) {}
