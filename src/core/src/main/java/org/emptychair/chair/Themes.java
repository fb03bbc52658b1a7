package org.emptychair.chair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emptychair.contact.ThemeName;
import org.emptychair.signal.CommonCause;

/**
 * What our customers are saying: the themes of the last complete week.
 *
 * @param lines by last week's cases, most first, at most {@link LiveChair#MOST_THEMES}; a theme not
 *     heard in any of the weeks is left out
 * @param unclassified the cases that no theme caught
 * @param cases all cases, each counted once however many themes it has
 * @param commonCause what moved all themes together, to be said first
 */
public record Themes(
        List<ThemeLine> lines,
        Series unclassified,
        Series cases,
        Optional<CommonCause> commonCause) {
    public Themes {
        lines = List.copyOf(lines);
    }

    /** How much each theme weighs: its cases of the last week. */
    Map<ThemeName, Integer> weights() {
        return lines.stream().collect(Collectors.toMap(ThemeLine::name, it -> it.cases().last()));
    }

    /** How much of last week no theme caught, in percent; absent when there was no case. */
    public Optional<Integer> unclassifiedPercent() {
        return cases.last() == 0
                ? Optional.empty()
                : Optional.of(Math.round(100f * unclassified.last() / cases.last()));
    }
}
