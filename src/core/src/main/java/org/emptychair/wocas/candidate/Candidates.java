package org.emptychair.wocas.candidate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.week.IsoWeek;

/** The candidates of the last week that was looked at, and what nobody wants to hear of. */
public interface Candidates {
    /** Those of one week, the strongest first. */
    record Found(IsoWeek week, List<Candidate> candidates) {
        public Found {
            candidates = List.copyOf(candidates);
        }
    }

    /** Without those that were muted; absent before the first week was looked at. */
    Optional<Found> found();

    /** Keeps what was found in place of what was found before. */
    void keep(Found found);

    /** Takes a candidate away: a person made it a theme or part of one. */
    boolean take(String phrase);

    /** Says that nobody wants to hear of a phrase, now and later. */
    boolean mute(String phrase, String by);

    /** Phrases that were muted. */
    Set<String> muted();
}
