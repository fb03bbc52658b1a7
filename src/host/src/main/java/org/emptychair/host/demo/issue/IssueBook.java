package org.emptychair.host.demo.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.host.demo.story.Dice;
import org.emptychair.host.demo.story.StoryTime;

/**
 * All issues of the demo, oldest first, such that the customer in the chair has CARE-1042. Those
 * older than the weeks that are in when the host is ready were archived, so that no week is told by
 * Jira alone.
 *
 * <p>Of them 128 are open complaints; on 37 the customer waits, three were never answered, and
 * twelve are past our promise.
 */
final class IssueBook {
    static final String HERO = "hero";

    private static final long SEED = 20_190_605L;
    private static final int HEROS_NUMBER = 1_042;
    private static final int BEFORE_HERO = 160;
    private static final int AFTER_HERO = 148;
    private static final int HEROS_AGE = 43;
    private static final int OLDEST = 90;
    private static final int ASKED_BACK = 79;
    private static final int OF_TRADE = 8;
    private static final int RESOLVED_OF_TRADE = 24;

    /** How many issues of CARE were archived before the oldest of these. */
    static final int ARCHIVED = HEROS_NUMBER - BEFORE_HERO - 1;

    private final Dice dice = new Dice(SEED);
    private final DrawnIssues drawn;
    private final List<Draft> all;

    private IssueBook(StoryTime time) {
        drawn = new DrawnIssues(time);
        all = new ArrayList<>(new WrittenIssues(time).all());
    }

    static List<Draft> of(StoryTime time) {
        IssueBook year = new IssueBook(time);
        year.askedBack();
        year.resolved();
        year.all.sort(Comparator.comparing(Draft::created));
        return List.copyOf(year.all);
    }

    /** How many cases of each theme the plugin finds in these issues, by how many weeks ago. */
    static Map<Integer, Map<String, Integer>> cases(StoryTime time) {
        Map<Integer, Map<String, Integer>> weeks = new HashMap<>();
        for (Draft draft : of(time)) {
            draft.heard(time.zone()).stream()
                    .map(time::weeksAgo)
                    .distinct()
                    .forEach(
                            week ->
                                    weeks.computeIfAbsent(week, w -> new HashMap<>())
                                            .merge(draft.place().theme().name(), 1, Integer::sum));
        }
        return weeks;
    }

    private void askedBack() {
        for (int number = 0; number < ASKED_BACK; number++) {
            double days =
                    dice.chance(85) ? dice.between(1, 42) : dice.between(HEROS_AGE + 1, OLDEST);
            double spoken = number == 0 ? 0.1 : dice.between(0.3, Math.min(days - 0.5, 24));
            String project = number < OF_TRADE ? DemoIssues.TRADE : DemoIssues.CARE;
            all.add(drawn.askedBack(project, days, spoken));
        }
    }

    private void resolved() {
        Draft hero = all.stream().filter(d -> d.oddity().equals(HERO)).findFirst().orElseThrow();
        long care = all.stream().filter(d -> d.isIn(DemoIssues.CARE)).count();
        long after =
                all.stream()
                        .filter(d -> d.isIn(DemoIssues.CARE))
                        .filter(d -> d.created().isAfter(hero.created()))
                        .count();
        for (long number = after; number < AFTER_HERO; number++) {
            all.add(drawn.resolved(DemoIssues.CARE, dice.between(0.4, HEROS_AGE)));
        }
        for (long number = care - after; number <= BEFORE_HERO; number++) {
            all.add(drawn.resolved(DemoIssues.CARE, dice.between(HEROS_AGE + 1, OLDEST)));
        }
        for (int number = 0; number < RESOLVED_OF_TRADE; number++) {
            all.add(drawn.resolved(DemoIssues.TRADE, dice.between(1, OLDEST)));
        }
    }
}
