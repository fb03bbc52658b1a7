package org.emptychair.signal;

import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.week.IsoWeek;

/**
 * The rules by which one week's tests become verdicts.
 *
 * @param threshold up to this chance a rise or fall is a discovery
 * @param cause what moved all contacts, if anything did
 * @param all cases of the week, all contacts
 * @param allFour those of the last four weeks
 */
record Judge(double threshold, Optional<CommonCause> cause, double all, double allFour) {
    private static final double WATCH_BELOW = 0.01;
    private static final double SHARE_BELOW = 0.01;
    private static final double LEAST_RISE = 1.5;
    private static final double MOST_FALL = 0.67;
    private static final double LEAST_FALLING = 5;
    private static final int NEW_WEEKS = 3;

    /** A verdict, and what is remembered with it. */
    record Judged(ThemeVerdict verdict, ThemeMemory memory) {}

    Judged judge(Tested test) {
        ThemeWeek seen = test.seen();
        ThemeMemory memory = seen.memory();
        if (!test.isKnown()) {
            ThemeVerdict none =
                    new ThemeVerdict(
                            seen.theme().name(),
                            Verdict.NO_VERDICT,
                            Optional.empty(),
                            seen.isIncomplete());
            return new Judged(none, memory);
        }
        if (memory.newSince().filter(since -> isStillNew(since, seen.week())).isPresent()) {
            return judged(test, Verdict.NEW, memory);
        }
        if (seen.isNew()) {
            return judged(test, Verdict.NEW, memory.asNew(seen.week()));
        }
        return memory.standing()
                .map(signal -> standing(test, signal))
                .orElseGet(() -> afresh(test));
    }

    private static boolean isStillNew(IsoWeek since, IsoWeek week) {
        return since.until(week) < NEW_WEEKS;
    }

    private Judged standing(Tested test, Standing signal) {
        ThemeWeek seen = test.seen();
        ThemeMemory memory = seen.memory();
        boolean turned = signal.verdict() == Verdict.RISE ? falls(test) : rises(test);
        if (turned) {
            Verdict verdict = signal.verdict() == Verdict.RISE ? Verdict.FALL : Verdict.RISE;
            ThemeMemory ended = memory.ended(signal, seen.week().plus(-1));
            return found(test, verdict, signal.usual(), ended);
        }
        Standing next = seen.isIncomplete() ? signal : signal.after(seen.count());
        if (next.isOver()) {
            IsoWeek last = seen.week().plus(-Standing.WEEKS_TO_END);
            return judged(test, Verdict.STEADY, memory.ended(signal, last));
        }
        // Of a week that is not all in nothing is called quieter, though it may still be.
        boolean untold = signal.verdict() == Verdict.FALL && seen.isIncomplete();
        return judged(test, untold ? Verdict.STEADY : signal.verdict(), memory.standing(next));
    }

    private Judged afresh(Tested test) {
        if (rises(test)) {
            return found(test, Verdict.RISE, test.forRise().orElseThrow(), test.seen().memory());
        }
        if (falls(test)) {
            return found(test, Verdict.FALL, test.forFall().orElseThrow(), test.seen().memory());
        }
        ThemeWeek seen = test.seen();
        Cusum sum = seen.memory().cusum();
        if (!seen.isIncomplete() && cause.isEmpty()) {
            sum = sum.plus(test.forRise().orElseThrow().z(seen.count()));
        }
        boolean watch = test.rise() < WATCH_BELOW && isNotCommon(test, true);
        return judged(
                test,
                watch || sum.isAlarm() ? Verdict.WATCH : Verdict.STEADY,
                seen.memory().with(sum.isAlarm() ? Cusum.ZERO : sum));
    }

    private boolean rises(Tested test) {
        ThemeWeek seen = test.seen();
        double mean = test.forRise().orElseThrow().mean();
        return test.rise() <= threshold
                && seen.count() >= LEAST_RISE * mean
                && seen.isHeard()
                && isNotCommon(test, true);
    }

    private boolean falls(Tested test) {
        OptionalInt sum = test.seen().lastFour();
        Optional<Usual> usual = test.forFall();
        return test.fall() <= threshold
                && sum.isPresent()
                && usual.isPresent()
                && usual.get().mean() >= LEAST_FALLING
                && sum.getAsInt() <= MOST_FALL * Usual.FALL_WEEKS * usual.get().mean()
                && isNotCommon(test, false);
    }

    /** Whether the theme does more than all contacts do together: its share changed too. */
    private boolean isNotCommon(Tested test, boolean rise) {
        if (cause.isEmpty()) {
            return true;
        }
        ThemeWeek seen = test.seen();
        double chance =
                rise
                        ? seen.forRise()
                                .map(base -> expected(base, all, test.forRise()).rise(seen.count()))
                                .orElse(1.0)
                        : seen.forFall()
                                .map(
                                        base ->
                                                expected(
                                                        base,
                                                        allFour / Usual.FALL_WEEKS,
                                                        test.forFall()))
                                .map(usual -> usual.fall(seen.lastFour().orElse(0)))
                                .orElse(1.0);
        return chance < SHARE_BELOW;
    }

    /** What would be usual if the theme had kept its share of all cases. */
    private static Usual expected(Sample base, double all, Optional<Usual> usual) {
        Usual before = usual.orElseThrow();
        double mean = Math.max(Usual.LEAST_MEAN, all * base.sum() / Math.max(1, base.all()));
        return new Usual(mean, before.dispersion(), before.weeks());
    }

    private static Judged found(Tested test, Verdict verdict, Usual usual, ThemeMemory memory) {
        Standing signal = Standing.found(verdict, test.seen().week(), usual);
        return judged(test, verdict, memory.standing(signal));
    }

    private static Judged judged(Tested test, Verdict verdict, ThemeMemory memory) {
        ThemeWeek seen = test.seen();
        Optional<IsoWeek> since =
                verdict == Verdict.NEW ? memory.newSince() : memory.standing().map(Standing::since);
        Usual usual = memory.standing().map(Standing::usual).or(test::forRise).orElseThrow();
        Evidence evidence =
                new Evidence(
                        seen.count(),
                        usual,
                        seen.lastFour(),
                        verdict == Verdict.FALL ? test.fall() : test.rise(),
                        since);
        return new Judged(
                new ThemeVerdict(
                        seen.theme().name(), verdict, Optional.of(evidence), seen.isIncomplete()),
                memory);
    }
}
