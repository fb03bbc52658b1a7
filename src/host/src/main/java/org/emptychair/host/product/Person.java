package org.emptychair.host.product;

import java.util.Set;

/**
 * Somebody who can sign in on both sides.
 *
 * @param key never changes, unlike the name
 * @param name what they type to sign in; here also their password
 */
public record Person(String key, String name, String fullName, String email, Set<String> groups) {

    public Person {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "a person needs a key and a name, not '%s' and '%s'".formatted(key, name));
        }
        groups = Set.copyOf(groups);
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }
}
