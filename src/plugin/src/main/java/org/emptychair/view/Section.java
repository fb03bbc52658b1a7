package org.emptychair.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of the panel that a page may show or leave out. */
public enum Section {
    FIGURES,
    THEMES,
    QUOTES,
    COMPLAINTS,
    DECISIONS,
    LEADERS;

    /** As the macro's parameter writes it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> named(String written) {
        return Stream.of(values())
                .filter(section -> section.written().equalsIgnoreCase(written))
                .findFirst();
    }
}
