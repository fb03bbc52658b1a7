package org.emptychair.host.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The contacts of the demo's company, week by week, the same for the same first day.
 *
 * <p>Counts are over-dispersed, as real ones are: negative binomial with size 40.
 */
final class DemoContacts {
    /** How many weeks the story is long, the running one included. */
    static final int WEEKS = 61;

    private static final long SEED = 20_190_601L;
    private static final int SIZE = 40;
    private static final int CUSTOMERS = 24_000;
    private static final List<String> CHANNELS =
            List.of("phone", "phone", "phone", "email", "email", "chat", "chat", "chat", "post");
    private static final int[] DAY_SHARES = {22, 18, 15, 14, 14, 10, 7};

    private final Instant now;
    private final ZoneId zone;
    private final LocalDate monday;
    private final DemoWords words = DemoWords.load();

    /**
     * @param firstStart when the demo first started: its story is told from there
     * @param now nothing is said after it
     */
    DemoContacts(Instant firstStart, Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        this.monday =
                LocalDate.ofInstant(firstStart, zone)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How many weeks ago the running week was when the demo first started: 0 or less. */
    int runningWeek() {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return -Math.toIntExact(ChronoUnit.DAYS.between(monday, today) / 7);
    }

    /** The contacts of one week; those that the running week has not seen yet are left out. */
    List<DemoContact> week(int weeksAgo) {
        List<DemoContact> contacts = new ArrayList<>();
        List<DemoTheme> story = DemoTheme.story();
        for (int theme = 0; theme < story.size(); theme++) {
            RandomGenerator random = new SplittableRandom(SEED + 1_000L * weeksAgo + theme).split();
            int count = count(story.get(theme), weeksAgo, random);
            for (int n = 0; n < count; n++) {
                DemoContact contact = contact(story.get(theme), weeksAgo, theme + "-" + n, random);
                if (!Instant.parse(contact.at()).isAfter(now)) {
                    contacts.add(contact);
                }
            }
        }
        return contacts;
    }

    private static int count(DemoTheme theme, int weeksAgo, RandomGenerator random) {
        double mean = theme.weekly().applyAsDouble(weeksAgo);
        // The weeks that tell the story keep close to what it says.
        return poisson(weeksAgo <= 2 ? mean : mean * gamma(random), random);
    }

    private static double gamma(RandomGenerator random) {
        double sum = 0;
        for (int k = 0; k < SIZE; k++) {
            sum -= Math.log(1 - random.nextDouble());
        }
        return sum / SIZE;
    }

    private static int poisson(double mean, RandomGenerator random) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; count++) {
            product *= random.nextDouble();
        }
        return count;
    }

    private DemoContact contact(
            DemoTheme theme, int weeksAgo, String number, RandomGenerator random) {
        LocalDate day = monday.minusWeeks(weeksAgo).plusDays(weekday(random));
        Instant at =
                day.atTime(7 + random.nextInt(14), random.nextInt(60), random.nextInt(60))
                        .atZone(zone)
                        .toInstant();
        boolean everybodyReads = random.nextInt(200) == 0;
        Boolean helpful = random.nextInt(100) < 33 ? random.nextInt(100) < theme.helpedOf() : null;
        return new DemoContact(
                "post-and-pan",
                monday.minusWeeks(weeksAgo) + "-" + number,
                at.toString(),
                everybodyReads ? "social" : CHANNELS.get(random.nextInt(CHANNELS.size())),
                "customer-" + random.nextInt(CUSTOMERS),
                words.about(theme, random),
                helpful,
                everybodyReads,
                theme.department().isEmpty() ? null : theme.department(),
                theme.isNamed() ? List.of(theme.name()) : List.of());
    }

    private static int weekday(RandomGenerator random) {
        int share = random.nextInt(100);
        int day = 0;
        while (share >= DAY_SHARES[day]) {
            share -= DAY_SHARES[day++];
        }
        return day;
    }
}
