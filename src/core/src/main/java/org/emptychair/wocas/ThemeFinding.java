package org.emptychair.wocas;

import java.util.List;
import java.util.Optional;
import org.emptychair.signal.ThemeVerdict;

/**
 * What the counts say of one theme.
 *
 * @param theme as it is called and owned now
 * @param cases one a week of the findings' range, earliest first
 * @param customers from how many different customers the last week's cases came: 1, 2, or 3 for
 *     three and more
 * @param verdict of the last week
 */
public record ThemeFinding(Theme theme, List<Integer> cases, int customers, ThemeVerdict verdict) {
    public ThemeFinding {
        cases = List.copyOf(cases);
        if (!theme.name().equals(verdict.theme())) {
            throw new IllegalArgumentException(
                    "the verdict of '%s' is not that of '%s'"
                            .formatted(verdict.theme().text(), theme.name().text()));
        }
    }

    /** Cases of the last week. */
    public int last() {
        return cases.get(cases.size() - 1);
    }

    /** What the owner said to the signal that stands; absent when nothing stands or was said. */
    public Optional<OwnersLine> line() {
        return verdict.verdict().isSignal()
                ? verdict.evidence()
                        .flatMap(evidence -> evidence.since())
                        .flatMap(since -> theme.line().filter(it -> it.signal().equals(since)))
                : Optional.empty();
    }

    /** Whether a signal stands to which its owner said nothing: "no word from Finance yet". */
    public boolean isUnanswered() {
        return verdict.verdict().isSignal() && line().isEmpty();
    }
}
