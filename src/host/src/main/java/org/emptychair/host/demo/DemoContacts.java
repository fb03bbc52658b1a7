package org.emptychair.host.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emptychair.host.demo.issue.DemoIssues;
import org.emptychair.host.demo.story.DemoNames;
import org.emptychair.host.demo.story.DemoTheme;
import org.emptychair.host.demo.story.DemoWords;
import org.emptychair.host.demo.story.Dice;
import org.emptychair.host.demo.story.StoryTime;
import org.emptychair.host.demo.story.WeeklyCounts;

/**
 * The contacts of the demo's company that come by telephone, mail and chat, week by week, the same
 * for the same first day.
 *
 * <p>Together with those that the plugin finds in Jira's issues they are as many as the story says.
 */
final class DemoContacts {
    /** How many weeks the story is long, the running one included. */
    static final int WEEKS = 65;

    private static final long SEED = 20_190_606L;
    private static final String DESK = "care-desk";
    private static final String PUBLIC = "shop-reviews";
    private static final int ANSWERS_OF_HUNDRED = 32;
    private static final List<String> CHANNELS =
            List.of("phone", "phone", "phone", "email", "email", "chat", "chat", "chat", "post");
    private static final int[] DAY_SHARES = {22, 18, 15, 14, 14, 10, 7};

    private final StoryTime time;
    private final Instant now;
    private final Map<Integer, Map<String, Integer>> inJira;
    private final DemoWords words = DemoWords.ofCustomers();

    /**
     * @param now nothing is said after it
     * @param withIssues whether the plugin reads the demo's issues as well
     */
    DemoContacts(StoryTime time, Instant now, boolean withIssues) {
        this.time = time;
        this.now = now;
        this.inJira = withIssues ? DemoIssues.cases(time) : Map.of();
    }

    /** How many weeks ago the running week was when the demo first started: 0 or less. */
    int runningWeek() {
        return time.weeksAgo(now);
    }

    /** The contacts of one week; those that the running week has not seen yet are left out. */
    List<DemoContact> week(int weeksAgo) {
        List<DemoContact> contacts = new ArrayList<>();
        List<DemoTheme> story = DemoTheme.story();
        List<Integer> counts = WeeklyCounts.of(weeksAgo);
        for (int theme = 0; theme < story.size(); theme++) {
            Dice dice = new Dice(SEED + 1_000L * weeksAgo + theme);
            int others =
                    inJira.getOrDefault(weeksAgo, Map.of())
                            .getOrDefault(story.get(theme).name(), 0);
            for (int n = 0; n < counts.get(theme) - others; n++) {
                DemoContact contact = contact(story.get(theme), weeksAgo, theme + "-" + n, dice);
                if (!Instant.parse(contact.at()).isAfter(now)) {
                    contacts.add(contact);
                }
            }
        }
        return contacts;
    }

    private DemoContact contact(DemoTheme theme, int weeksAgo, String number, Dice dice) {
        LocalDate monday = time.monday().minusWeeks(weeksAgo);
        Instant at =
                monday.plusDays(weekday(dice))
                        .atTime(7 + dice.below(14), dice.below(60), dice.below(60))
                        .atZone(time.zone())
                        .toInstant();
        boolean everybodyReads = dice.chance(1);
        Boolean helpful =
                dice.chance(ANSWERS_OF_HUNDRED)
                        ? Boolean.valueOf(dice.chance(theme.helpedOf()))
                        : null;
        return new DemoContact(
                everybodyReads ? PUBLIC : DESK,
                monday + "-" + number,
                at.toString(),
                everybodyReads ? "social" : dice.one(CHANNELS),
                DemoNames.of(dice.below(DemoNames.COUNT)).user(),
                words.about(theme, dice),
                helpful,
                everybodyReads,
                theme.department().isEmpty() ? null : theme.department(),
                theme.isNamed() ? List.of(theme.name()) : List.of());
    }

    private static int weekday(Dice dice) {
        int share = dice.below(100);
        int day = 0;
        while (share >= DAY_SHARES[day]) {
            share -= DAY_SHARES[day++];
        }
        return day;
    }
}
