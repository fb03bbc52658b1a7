package org.emptychair.atlassian.ao;

import org.emptychair.leader.PersonKey;

/** A person's key as databases compare it: their collations may take two keys for one. */
final class PersonHash {
    private PersonHash() {}

    static String of(PersonKey person) {
        return Sha256.hex(person.text());
    }
}
