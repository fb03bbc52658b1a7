package org.emptychair.signal;

import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.week.IsoWeek;

/**
 * What a verdict rests on: "204, usual is 85; by luck less than once in 1,000 weeks".
 *
 * @param count cases of the week
 * @param usual what they are held against: what was usual before the signal, while one stands
 * @param lastFour cases of the last four weeks together: what a fall is judged by
 * @param chance for a fall the chance of so few in four weeks, else that of so many in this one, if
 *     nothing had changed
 * @param since the week a signal was found in
 */
public record Evidence(
        int count, Usual usual, OptionalInt lastFour, double chance, Optional<IsoWeek> since) {
    private static final int FEWEST = 100;
    private static final int MOST = 10_000;

    /**
     * "By luck less than once in so many weeks": a round number, 1, 2 or 5 with noughts. Absent
     * below 100 weeks, where the words would impress more than the number does; never above 10,000,
     * since the model is not true to the hundredth year.
     */
    public OptionalInt luckWeeks() {
        double weeks = chance > 0 ? Math.min(MOST, 1 / chance) : MOST;
        if (weeks < FEWEST) {
            return OptionalInt.empty();
        }
        int power = FEWEST;
        while (power * 10 <= weeks) {
            power *= 10;
        }
        int times = weeks >= 5 * power ? 5 : weeks >= 2 * power ? 2 : 1;
        return OptionalInt.of(times * power);
    }

    /** How many times the usual mean this week is. */
    public double timesUsual() {
        return count / usual.mean();
    }
}
