package org.emptychair.atlassian.rest;

import java.util.Locale;

/** How JSON writes the words of the domain: small letters, with hyphens. */
final class Written {
    private Written() {}

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
