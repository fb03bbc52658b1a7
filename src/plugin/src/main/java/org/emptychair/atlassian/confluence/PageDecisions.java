package org.emptychair.atlassian.confluence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.Wanted;

/**
 * The decisions of the page that was drawn last, so that a page that states many reads them once.
 */
final class PageDecisions {
    private volatile Optional<Known> last = Optional.empty();

    /** What was read at one version of all decisions. */
    private record Known(long page, long version, Map<String, Decision> stated) {}

    /**
     * @param macro the id of the macro that states it
     */
    Optional<Decision> find(Decisions decisions, long page, String macro) {
        long version = decisions.version();
        Known known =
                last.filter(it -> it.page() == page && it.version() == version)
                        .orElseGet(() -> new Known(page, version, read(decisions, page)));
        last = Optional.of(known);
        return Optional.ofNullable(known.stated().get(macro));
    }

    private static Map<String, Decision> read(Decisions decisions, long page) {
        Map<String, Decision> stated = new HashMap<>();
        decisions
                .newest(Wanted.ALL.onPage(page), Optional.empty(), Decisions.MOST)
                .forEach(it -> it.place().macro().ifPresent(id -> stated.putIfAbsent(id, it)));
        return stated;
    }
}
