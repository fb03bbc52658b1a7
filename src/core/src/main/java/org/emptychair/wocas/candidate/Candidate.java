package org.emptychair.wocas.candidate;

import java.util.List;
import java.util.stream.Stream;

/**
 * A subject that customers may have begun to raise.
 *
 * @param phrase the strongest of its phrases, which it is named after
 * @param others the other phrases of the same contacts, the strongest first, at most {@link
 *     #MOST_OTHERS}
 * @param contacts those of the week that have the phrase
 * @param before those of the 26 weeks before together
 * @param weeks how many of those weeks had contacts at all
 */
public record Candidate(String phrase, List<String> others, int contacts, int before, int weeks) {
    public static final int MOST_OTHERS = 5;

    public Candidate {
        others = List.copyOf(others);
        if (others.size() > MOST_OTHERS) {
            throw new IllegalArgumentException(
                    "'%s' has %d other phrases, at most %d fit"
                            .formatted(phrase, others.size(), MOST_OTHERS));
        }
    }

    /** All phrases, the strongest first. */
    public List<String> phrases() {
        return Stream.concat(Stream.of(phrase), others.stream()).toList();
    }
}
