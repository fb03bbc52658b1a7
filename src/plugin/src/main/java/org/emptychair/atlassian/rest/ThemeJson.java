package org.emptychair.atlassian.rest;

import java.time.Instant;
import org.emptychair.contact.Department;
import org.emptychair.wocas.OwnersLine;
import org.emptychair.wocas.Theme;
import org.jspecify.annotations.Nullable;

/** A theme as REST writes it; a theme without an owner has null. */
record ThemeJson(
        long id, String name, @Nullable String owner, boolean muted, @Nullable LineJson line) {
    /** The last line that its owner said, and the week of the signal that it answers. */
    record LineJson(String text, String by, Instant at, String signal) {
        static LineJson of(OwnersLine line) {
            return new LineJson(line.text(), line.by(), line.at(), line.signal().toString());
        }
    }

    static ThemeJson of(Theme theme) {
        return new ThemeJson(
                theme.id().value(),
                theme.name().text(),
                theme.owner().map(Department::name).orElse(null),
                theme.muted(),
                theme.line().map(LineJson::of).orElse(null));
    }
}
