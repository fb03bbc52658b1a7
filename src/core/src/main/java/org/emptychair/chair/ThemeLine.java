package org.emptychair.chair;

import java.util.Optional;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.wocas.OwnersLine;

/**
 * What a chair says of one theme.
 *
 * @param name the theme
 * @param owner whose it is; absent for nobody yet
 * @param cases its cases, week by week
 * @param verdict what the last week says of it; absent as long as nothing was judged
 * @param decided whether a decision that is neither withdrawn nor superseded serves it
 * @param line what its owner said to the signal that stands; absent when none stands or nothing was
 *     said
 */
public record ThemeLine(
        ThemeName name,
        Optional<Department> owner,
        Series cases,
        Optional<ThemeVerdict> verdict,
        boolean decided,
        Optional<OwnersLine> line) {
    /** Whether a signal stands to which its owner said nothing yet. */
    public boolean isUnanswered() {
        return verdict.filter(it -> it.verdict().isSignal()).isPresent() && line.isEmpty();
    }
}
