package org.emptychair.issue;

import java.util.Optional;

/**
 * Somebody the tracker knows, perhaps deleted by now.
 *
 * @param reference the tracker's own key of that person; two people never share one
 * @param account what they sign in with; it may change, and is the reference when nothing is said
 * @param name how the tracker shows them; the reference when it shows nothing
 * @param mail absent when the tracker does not say
 */
public record Person(String reference, String account, String name, Optional<String> mail) {
    public Person {
        if (reference.isBlank()) {
            throw new IllegalArgumentException(
                    "a person has a reference, '%s' has none".formatted(name));
        }
    }
}
