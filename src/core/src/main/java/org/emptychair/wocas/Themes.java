package org.emptychair.wocas;

import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;

/**
 * Every theme that a contact carries or that people made.
 *
 * <p>A theme that was renamed is still found by the names it had, so that a source which goes on
 * sending the old name makes no second theme. Whatever changes here changes {@link
 * org.emptychair.contact.Contacts#version} too.
 */
public interface Themes {
    /** By name. */
    List<Theme> all();

    Optional<Theme> find(ThemeId id);

    /** The theme that bears the name, or once bore it. */
    Optional<Theme> named(ThemeName name);

    /** Gives the theme of that name this owner; one that is not there yet is made. */
    Theme keep(ThemeName name, Optional<Department> owner, boolean muted);

    /**
     * Renames a theme for all contacts at once, gives it an owner, or mutes it.
     *
     * @return absent when there is no such theme
     * @throws ThemeNameTaken when another theme bears the name, or once bore it
     */
    Optional<Theme> change(ThemeId id, ThemeName name, Optional<Department> owner, boolean muted);

    /**
     * Takes back all that people said of a theme. One that contacts carry stays, without an owner.
     *
     * @return whether there was such a theme
     */
    boolean remove(ThemeId id);

    /**
     * Keeps the owner's line in place of the one before.
     *
     * @param line absent to take it back
     * @return whether there is such a theme
     */
    boolean say(ThemeId id, Optional<OwnersLine> line);

    /**
     * Keeps a person's word that the signal of a theme is its new usual.
     *
     * @return whether there is such a theme
     */
    boolean settle(NewUsual usual);

    /** Every such word, of themes that are there. */
    List<NewUsual> settled();
}
