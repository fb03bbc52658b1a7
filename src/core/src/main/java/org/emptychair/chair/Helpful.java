package org.emptychair.chair;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emptychair.contact.Tally;
import org.emptychair.signal.WilsonInterval;
import org.emptychair.signal.XmrLimits;
import org.emptychair.week.WeekRange;

/**
 * Was this answer helpful? The share of those who answered with yes.
 *
 * @param weeks week by week; absent for a week with fewer than {@link #FEWEST_ANSWERS}
 * @param helped customers who said in the last week that our answer helped
 * @param notHelped customers who said that it did not
 * @param interval in which the last week's share truly lies; absent below {@link #FEWEST_ANSWERS}
 * @param usual between which shares it moves by itself, as fractions; absent below eight weeks
 * @param place where the last week lies
 */
public record Helpful(
        Shares weeks,
        int helped,
        int notHelped,
        Optional<WilsonInterval> interval,
        Optional<XmrLimits> usual,
        Place place) {
    /** Below this many answers a share says nothing, so only the counts are told. */
    public static final int FEWEST_ANSWERS = 10;

    static Helpful of(WeekRange range, List<Tally> tallies, Optional<XmrLimits> usual) {
        Shares weeks = new Shares(range, tallies.stream().map(Helpful::share).toList());
        Tally last = tallies.get(tallies.size() - 1);
        int answers = last.helpful() + last.unhelpful();
        return new Helpful(
                weeks,
                last.helpful(),
                last.unhelpful(),
                answers < FEWEST_ANSWERS
                        ? Optional.empty()
                        : Optional.of(WilsonInterval.of(last.helpful(), answers)),
                usual,
                weeks.last().isPresent()
                        ? Place.of(weeks.last().getAsDouble(), usual)
                        : Place.UNKNOWN);
    }

    static OptionalDouble share(Tally tally) {
        int answers = tally.helpful() + tally.unhelpful();
        return answers < FEWEST_ANSWERS
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) tally.helpful() / answers);
    }

    public int answers() {
        return helped + notHelped;
    }

    /** The share in percent, rounded; absent below {@link #FEWEST_ANSWERS}. */
    public Optional<Integer> percent() {
        return interval.map(it -> (int) Math.round(100 * it.share()));
    }
}
