package org.emptychair.signal;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emptychair.contact.ThemeName;

/**
 * What one week's verdicts hand on to the next week's.
 *
 * @param themes only those of which there is something to remember
 */
public record SignalMemory(SortedMap<ThemeName, ThemeMemory> themes) {
    /** Before the first week. */
    public static final SignalMemory NONE = new SignalMemory(new TreeMap<>());

    public SignalMemory {
        themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
    }

    ThemeMemory of(ThemeName theme) {
        return themes.getOrDefault(theme, ThemeMemory.NONE);
    }
}
