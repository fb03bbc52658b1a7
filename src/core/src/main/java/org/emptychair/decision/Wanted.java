package org.emptychair.decision;

import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.ThemeName;

/**
 * Which decisions are meant; what is absent or empty does not choose.
 *
 * @param space the key of a space
 * @param page a page's number
 * @param issue those that serve it
 * @param theme those that serve it
 * @param words stand in the first 450 characters of the statement, whatever the case of letters
 * @param states in any of these
 */
public record Wanted(
        Optional<String> space,
        Optional<Long> page,
        Optional<ServedIssue> issue,
        Optional<ThemeName> theme,
        Optional<String> words,
        Set<State> states) {
    public static final Wanted ALL =
            new Wanted(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of());

    public Wanted {
        states = Set.copyOf(states);
    }

    public Wanted inSpace(String key) {
        return new Wanted(Optional.of(key), page, issue, theme, words, states);
    }

    public Wanted onPage(long number) {
        return new Wanted(space, Optional.of(number), issue, theme, words, states);
    }

    public Wanted serving(ServedIssue served) {
        return new Wanted(space, page, Optional.of(served), theme, words, states);
    }

    public Wanted serving(ThemeName served) {
        return new Wanted(space, page, issue, Optional.of(served), words, states);
    }

    public Wanted saying(String text) {
        return new Wanted(space, page, issue, theme, Optional.of(text), states);
    }

    public Wanted in(State... some) {
        return new Wanted(space, page, issue, theme, words, Set.of(some));
    }
}
