package org.emptychair.signal;

import java.util.Optional;
import org.emptychair.contact.ThemeName;

/**
 * What a week says of one theme, and why.
 *
 * @param evidence absent exactly when there is no verdict
 * @param incomplete whether a source of the theme was late or failed in that week: its count is a
 *     lower bound, and nothing is called quieter
 */
public record ThemeVerdict(
        ThemeName theme, Verdict verdict, Optional<Evidence> evidence, boolean incomplete) {
    public ThemeVerdict {
        if (evidence.isEmpty() != (verdict == Verdict.NO_VERDICT)) {
            throw new IllegalArgumentException(
                    "%s of '%s' needs its evidence".formatted(verdict, theme.text()));
        }
    }
}
