package org.emptychair.wocas;

import java.util.Optional;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;

/**
 * A subject that customers raise, and what people said of it.
 *
 * @param id stays when the theme is renamed
 * @param name unique among themes
 * @param owner the department that answers for it; absent for one that only came with an import
 * @param muted whether nobody wants to hear of it: then it is counted, but neither told nor tested
 * @param line the last thing its owner said to one of its signals
 */
public record Theme(
        ThemeId id,
        ThemeName name,
        Optional<Department> owner,
        boolean muted,
        Optional<OwnersLine> line) {}
