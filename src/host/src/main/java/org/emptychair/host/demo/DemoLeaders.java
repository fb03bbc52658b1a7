package org.emptychair.host.demo;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emptychair.host.demo.story.Dice;
import org.emptychair.host.demo.story.StoryTime;

/** The demo's five leaders on day 37 of their programme, each with the weeks that they logged. */
final class DemoLeaders {
    private static final long SEED = 20_190_607L;
    private static final int DAY_OF_PROGRAMME = 37;
    private static final int DAYS_OF_PROGRAMME = 90;
    private static final int WEEKS = 10;
    private static final int WEEKS_OF_PROGRAMME = 6;
    private static final int DAYS = 5;
    private static final int PLANNED = DAYS * 8 * 60;
    private static final int STEP = 15;
    private static final List<String> ACTIVITIES =
            List.of(
                    "CALL_CENTRE_SHIFT",
                    "WORKING_COMPLAINTS",
                    "WORKING_COMPLAINTS",
                    "MEETING_CUSTOMERS",
                    "LISTENING",
                    "PREVENTING_ISSUES",
                    "IMPROVING_RESPONSE");

    /**
     * One of the five.
     *
     * @param field how their place in the company is told: title or department
     * @param before percent of their time for customers before the programme
     * @param now the same in the last complete week
     * @param open how many days of that week they have not confirmed
     */
    private record Five(String user, String field, String place, int before, int now, int open) {
        int percent(int weeksAgo) {
            if (weeksAgo >= WEEKS_OF_PROGRAMME) {
                return before;
            }
            int steps = WEEKS_OF_PROGRAMME - 1;
            return before + (now - before) * (steps - weeksAgo + 1) / steps;
        }
    }

    private static final List<Five> ALL =
            List.of(
                    new Five("ines.haddad", "title", "Chief executive", 35, 74, 0),
                    new Five("lena.berg", "department", "Technology", 22, 45, 1),
                    new Five("aiko.mori", "department", "Product", 12, 28, 0),
                    new Five("kofi.osei", "department", "Finance", 30, 52, 0),
                    new Five("tomas.rey", "department", "Operations", 41, 61, 0));

    private final PluginRest rest;
    private final StoryTime time;

    DemoLeaders(PluginRest rest, StoryTime time) {
        this.rest = rest;
        this.time = time;
    }

    /** Names the leaders and their programme, and logs and confirms what they did. */
    void bring() throws IOException, InterruptedException {
        List<Map<String, String>> leaders = new ArrayList<>();
        ALL.forEach(five -> leaders.add(Map.of("user", five.user(), five.field(), five.place())));
        rest.post("leaders", leaders);
        rest.put(
                "settings/service-time",
                Map.of(
                        "programmeStart",
                        time.today().minusDays(DAY_OF_PROGRAMME - 1L).toString(),
                        "programmeDays",
                        DAYS_OF_PROGRAMME));
        for (Five five : ALL) {
            bring(five);
        }
    }

    private void bring(Five five) throws IOException, InterruptedException {
        PluginRest own = rest.as(five.user());
        Dice dice = new Dice(SEED + five.now());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int weeksAgo = WEEKS; weeksAgo >= 1; weeksAgo--) {
            int days = DAYS - (weeksAgo == 1 ? five.open() : 0);
            rows.addAll(week(five, weeksAgo, days, dice));
        }
        own.post("service-times", rows);
        for (int weeksAgo = WEEKS; weeksAgo >= 1; weeksAgo--) {
            confirm(own, weeksAgo, DAYS - (weeksAgo == 1 ? five.open() : 0));
        }
    }

    private List<Map<String, Object>> week(Five five, int weeksAgo, int days, Dice dice) {
        int left = PLANNED * five.percent(weeksAgo) / 100;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            int share = left / (days - day);
            int minutes = day == days - 1 ? left : share / STEP * STEP;
            left -= minutes;
            LocalDate date = time.monday().minusWeeks(weeksAgo).plusDays(day);
            rows.add(
                    Map.of(
                            "source",
                            "demo",
                            "id",
                            five.user() + "/" + date,
                            "day",
                            date.toString(),
                            "minutes",
                            minutes,
                            "activity",
                            dice.one(ACTIVITIES)));
        }
        return rows;
    }

    /** All days of the week, or the first so many of work. */
    private void confirm(PluginRest own, int weeksAgo, int days)
            throws IOException, InterruptedException {
        LocalDate monday = time.monday().minusWeeks(weeksAgo);
        String week =
                "%d-W%02d"
                        .formatted(
                                monday.get(IsoFields.WEEK_BASED_YEAR),
                                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        List<String> known = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (days == DAYS || day.getValue() <= days || day.getValue() > DAYS) {
                known.add(monday.plusDays(day.getValue() - 1L).toString());
            }
        }
        own.post("service-times/weeks/" + week + "/confirm", Map.of("days", known));
    }
}
