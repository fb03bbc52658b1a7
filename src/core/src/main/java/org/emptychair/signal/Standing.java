package org.emptychair.signal;

import org.emptychair.week.IsoWeek;

/**
 * A signal that was found and has not ended.
 *
 * @param verdict {@link Verdict#RISE} or {@link Verdict#FALL}
 * @param since the week it was found in
 * @param usual what was usual before it; the weeks of the signal never become part of it
 * @param weeksBack how many complete weeks in a row, up to now, were back to usual: 0 or 1
 */
public record Standing(Verdict verdict, IsoWeek since, Usual usual, int weeksBack) {
    /** So many complete weeks in a row back to usual end it. */
    static final int WEEKS_TO_END = 2;

    public Standing {
        if (verdict != Verdict.RISE && verdict != Verdict.FALL) {
            throw new IllegalArgumentException(verdict + " does not stand");
        }
        if (weeksBack < 0 || weeksBack > WEEKS_TO_END) {
            throw new IllegalArgumentException(weeksBack + " weeks back to usual are not a signal");
        }
    }

    static Standing found(Verdict verdict, IsoWeek since, Usual usual) {
        return new Standing(verdict, since, usual, 0);
    }

    /** The signal after one more complete week. */
    Standing after(int count) {
        boolean away = verdict == Verdict.RISE ? usual.isHigh(count) : usual.isLow(count);
        return new Standing(verdict, since, usual, away ? 0 : weeksBack + 1);
    }

    boolean isOver() {
        return weeksBack == WEEKS_TO_END;
    }
}
