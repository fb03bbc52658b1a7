package org.emptychair.complaint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How much a complaint weighs by the priority of its issue: 5 for the first to 1 for the last. */
public final class Severity {
    /** By the priorities that Jira comes with, of both its generations. */
    public static final Severity USUAL =
            new Severity(
                    List.of(
                            List.of("highest", "blocker"),
                            List.of("high", "critical"),
                            List.of("medium", "major"),
                            List.of("low", "minor"),
                            List.of("lowest", "trivial")));

    private static final int MOST = 5;
    private static final int UNKNOWN = 3;

    private final Map<String, Integer> weights = new HashMap<>();

    private Severity(List<List<String>> names) {
        for (int at = 0; at < names.size(); at++) {
            int weight = MOST - at;
            names.get(at).forEach(name -> weights.put(name, weight));
        }
    }

    /** 1 to 5; no priority, or one that nobody knows, weighs 3. */
    public int weight(Optional<String> priority) {
        return priority.map(name -> weights.getOrDefault(name.toLowerCase(Locale.ROOT), UNKNOWN))
                .orElse(UNKNOWN);
    }
}
