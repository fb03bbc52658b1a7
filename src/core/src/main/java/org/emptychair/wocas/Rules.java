package org.emptychair.wocas;

import java.util.SortedMap;

/**
 * The rules that people wrote for themes. Contacts that come are sorted by them at once; those that
 * are there already are sorted again by {@link Retheming}.
 */
public interface Rules {
    /** Those of all themes that have one. */
    SortedMap<ThemeId, Rule> all();

    /**
     * Keeps a theme's rule in place of the one before; {@link Rule#NONE} takes it away.
     *
     * @return whether there is such a theme
     */
    boolean keep(ThemeId theme, Rule rule);

    /**
     * Makes one theme part of another: its contacts become the other's, and so will those that a
     * source sends under its name. Its rule ends.
     *
     * @return whether there are two such themes
     */
    boolean merge(ThemeId theme, ThemeId into);
}
