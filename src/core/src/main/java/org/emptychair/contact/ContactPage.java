package org.emptychair.contact;

import java.util.List;
import java.util.Optional;

/**
 * Some contacts, newest first, and where the next ones begin.
 *
 * @param items at most as many as were asked for
 * @param next hand this back to go on; absent at the end
 */
public record ContactPage(List<Contact> items, Optional<String> next) {
    public ContactPage {
        items = List.copyOf(items);
    }
}
