package org.emptychair.wocas;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.contact.Tag;

/**
 * By what contacts a theme is told, besides those that came with it: any phrase or tag, unless one
 * of the other phrases is there too.
 *
 * @param phrases at most 200
 * @param not phrases that speak against the theme, at most 200
 * @param tags what the source filed the contact under, at most 200
 * @param within the theme that this one was split from: only its contacts are looked at, and those
 *     that this theme takes are no longer about it
 */
public record Rule(
        List<Phrase> phrases, List<Phrase> not, SortedSet<Tag> tags, Optional<ThemeId> within) {
    /** No contact but those that came with the theme. */
    public static final Rule NONE =
            new Rule(List.of(), List.of(), new TreeSet<>(), Optional.empty());

    private static final int MOST = 200;

    public Rule {
        check("phrases", phrases.size());
        check("not", not.size());
        check("tags", tags.size());
        phrases = phrases.stream().distinct().toList();
        not = not.stream().distinct().toList();
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    /** Whether it never applies. */
    public boolean isNone() {
        return phrases.isEmpty() && tags.isEmpty();
    }

    private static void check(String what, int count) {
        if (count > MOST) {
            throw new IllegalArgumentException(
                    "%s has %d entries, at most %d fit".formatted(what, count, MOST));
        }
    }
}
