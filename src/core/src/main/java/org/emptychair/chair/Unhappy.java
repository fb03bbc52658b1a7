package org.emptychair.chair;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emptychair.contact.Tally;
import org.emptychair.signal.WilsonInterval;
import org.emptychair.signal.XmrLimits;
import org.emptychair.week.WeekRange;

/**
 * Unhappy in their words: the share of contacts of negative tone among those whose tone is known.
 *
 * @param weeks week by week; absent for a week with fewer than {@link Helpful#FEWEST_ANSWERS}
 * @param unhappy contacts of the last week of negative tone
 * @param known contacts of the last week whose tone is known
 * @param unknown the others
 * @param interval in which the last week's share truly lies
 * @param usual between which shares it moves by itself, as fractions
 * @param place where the last week lies; unknown also when too many tones are, or many more or
 *     fewer than the week before
 */
public record Unhappy(
        Shares weeks,
        int unhappy,
        int known,
        int unknown,
        Optional<WilsonInterval> interval,
        Optional<XmrLimits> usual,
        Place place) {
    private static final double MOST_UNKNOWN = 0.30;
    private static final double MOST_MOVED = 0.10;

    /**
     * @param tallies one a week of the range
     */
    static Unhappy of(WeekRange range, List<Tally> tallies, Optional<XmrLimits> usual) {
        Shares weeks = new Shares(range, tallies.stream().map(Unhappy::share).toList());
        Tally last = tallies.get(tallies.size() - 1);
        int known = last.tones().known();
        OptionalDouble share = weeks.last();
        return new Unhappy(
                weeks,
                last.unhappy(),
                known,
                last.toneless(),
                share.isPresent()
                        ? Optional.of(WilsonInterval.of(last.unhappy(), known))
                        : Optional.empty(),
                usual,
                share.isPresent() && isSteady(tallies)
                        ? Place.of(share.getAsDouble(), usual)
                        : Place.UNKNOWN);
    }

    static OptionalDouble share(Tally tally) {
        int known = tally.tones().known();
        return known < Helpful.FEWEST_ANSWERS
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) tally.unhappy() / known);
    }

    private static boolean isSteady(List<Tally> tallies) {
        double now = unknown(tallies.get(tallies.size() - 1));
        double before = tallies.size() > 1 ? unknown(tallies.get(tallies.size() - 2)) : now;
        return now <= MOST_UNKNOWN && Math.abs(now - before) < MOST_MOVED;
    }

    private static double unknown(Tally tally) {
        int all = tally.tones().known() + tally.toneless();
        return all == 0 ? 0 : (double) tally.toneless() / all;
    }

    /** The share in percent, rounded; absent where too few tones are known. */
    public Optional<Integer> percent() {
        return interval.map(it -> (int) Math.round(100 * it.share()));
    }
}
