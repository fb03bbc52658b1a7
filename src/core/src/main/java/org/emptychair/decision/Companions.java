package org.emptychair.decision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.emptychair.contact.ThemeName;
import org.emptychair.week.IsoWeek;

/**
 * Decisions on one theme that were done so close together that nobody can tell what came of which:
 * they share one verdict.
 */
final class Companions {
    /** As long as the shortest look at the weeks after: until then none could be judged alone. */
    private static final int WINDOW_WEEKS = 6;

    private final Function<ThemeName, List<Decision>> done;
    private final ZoneId zone;
    private final Map<ThemeName, List<List<Decision>>> windows = new HashMap<>();

    /**
     * @param done the decisions that serve a theme and are done, in any order
     */
    Companions(Function<ThemeName, List<Decision>> done, ZoneId zone) {
        this.done = done;
        this.zone = zone;
    }

    /** Itself among them, and in the order of their deeds. */
    List<Decision> of(Decision decision) {
        TreeSet<Decision> all = new TreeSet<>(inOrder());
        all.add(decision);
        for (ThemeName theme : decision.terms().themes()) {
            windows.computeIfAbsent(theme, it -> windows(done.apply(it))).stream()
                    .filter(window -> window.stream().anyMatch(it -> it.id().equals(decision.id())))
                    .forEach(all::addAll);
        }
        return List.copyOf(all);
    }

    /** A window opens with a deed and is over some weeks later, whatever else was done in it. */
    private List<List<Decision>> windows(List<Decision> decisions) {
        List<List<Decision>> found = new ArrayList<>();
        Optional<IsoWeek> opened = Optional.empty();
        for (Decision decision : decisions.stream().sorted(inOrder()).toList()) {
            IsoWeek week = week(decision);
            if (opened.filter(first -> first.until(week) < WINDOW_WEEKS).isEmpty()) {
                opened = Optional.of(week);
                found.add(new ArrayList<>());
            }
            found.get(found.size() - 1).add(decision);
        }
        return found;
    }

    private IsoWeek week(Decision decision) {
        return IsoWeek.of(deed(decision), zone);
    }

    private static Comparator<Decision> inOrder() {
        return Comparator.comparing(Companions::deed).thenComparing(Decision::id);
    }

    private static Instant deed(Decision decision) {
        return decision.course().doneAt().orElse(Instant.MAX);
    }
}
