package org.emptychair.signal;

import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * A theme's week with the chances of its two tests.
 *
 * @param seen the week
 * @param forRise what is usual; absent when too little is known for a verdict
 * @param forFall the same, one week earlier
 * @param rise the chance of so many cases in this week; 1 without a verdict
 * @param fall the chance of so few in the last four; 1 when one of them is incomplete
 */
record Tested(
        ThemeWeek seen,
        Optional<Usual> forRise,
        Optional<Usual> forFall,
        double rise,
        double fall) {

    static Tested of(ThemeWeek seen, Pool rises, Pool falls) {
        Optional<Usual> forRise = usual(seen, seen.forRise(), rises);
        Optional<Usual> forFall = usual(seen, seen.forFall(), falls);
        double rise = forRise.map(usual -> usual.rise(seen.count())).orElse(1.0);
        double fall =
                seen.lastFour().isEmpty()
                        ? 1
                        : forFall.map(usual -> usual.fall(seen.lastFour().getAsInt())).orElse(1.0);
        return new Tested(seen, forRise, forFall, rise, fall);
    }

    private static Optional<Usual> usual(ThemeWeek seen, Optional<Sample> sample, Pool pool) {
        ThemeMemory memory = seen.memory();
        return memory.standing()
                .map(Standing::usual)
                .or(() -> sample.map(pool::usual))
                .or(memory::before);
    }

    boolean isKnown() {
        return forRise.isPresent();
    }

    /** The p-values that still ask something: what stands already, or is new, is no discovery. */
    DoubleStream family() {
        if (!isKnown()) {
            return DoubleStream.empty();
        }
        return DoubleStream.of(
                stands(Verdict.RISE) || seen.isNew() ? 1 : rise, stands(Verdict.FALL) ? 1 : fall);
    }

    boolean stands(Verdict verdict) {
        return seen.memory().standing().filter(s -> s.verdict() == verdict).isPresent();
    }
}
