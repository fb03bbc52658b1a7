package org.emptychair.atlassian.ao;

import java.util.OptionalInt;
import org.emptychair.contact.Tally;
import org.emptychair.tone.Tones;
import org.jspecify.annotations.Nullable;

/**
 * The tallies of up to 53 weeks of one year.
 *
 * <p>Each measure is written as one text: counts to base 36 between commas, nothing for zero, no
 * commas at the end; the longest has 370 characters. No text at all stands for zeros.
 */
final class YearCounts {
    private static final int WEEKS = 53;
    private static final int MEASURES = 7;
    private static final int BASE = 36;

    private final int[][] counts = new int[MEASURES][WEEKS];

    Tally week(int number) {
        int at = number - 1;
        Tones tones = new Tones(counts[4][at], counts[5][at], counts[6][at]);
        return new Tally(counts[0][at], counts[1][at], counts[2][at], counts[3][at], tones);
    }

    void add(int number, Tally tally) {
        int at = number - 1;
        counts[0][at] += tally.contacts();
        counts[1][at] += tally.cases();
        counts[2][at] += tally.helpful();
        counts[3][at] += tally.unhelpful();
        counts[4][at] += tally.happy();
        counts[5][at] += tally.neutral();
        counts[6][at] += tally.unhappy();
    }

    void add(YearCounts other) {
        for (int number = 1; number <= WEEKS; number++) {
            add(number, other.week(number));
        }
    }

    boolean isNone() {
        return first().isEmpty();
    }

    /** The first week that has any count. */
    OptionalInt first() {
        for (int week = 0; week < WEEKS; week++) {
            for (int[] measure : counts) {
                if (measure[week] != 0) {
                    return OptionalInt.of(week + 1);
                }
            }
        }
        return OptionalInt.empty();
    }

    static YearCounts read(YearCountRow row) {
        YearCounts counts = new YearCounts();
        read(row.getContacts(), counts.counts[0]);
        read(row.getCases(), counts.counts[1]);
        read(row.getHelpful(), counts.counts[2]);
        read(row.getUnhelpful(), counts.counts[3]);
        read(row.getHappy(), counts.counts[4]);
        read(row.getNeutral(), counts.counts[5]);
        read(row.getUnhappy(), counts.counts[6]);
        return counts;
    }

    private static void read(@Nullable String text, int[] weeks) {
        if (text == null) {
            return;
        }
        int week = 0;
        int from = 0;
        while (from <= text.length()) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? text.length() : comma;
            weeks[week++] = to == from ? 0 : Integer.parseInt(text, from, to, BASE);
            from = to + 1;
        }
    }

    @Nullable String contacts() {
        return written(counts[0]);
    }

    @Nullable String cases() {
        return written(counts[1]);
    }

    @Nullable String helpful() {
        return written(counts[2]);
    }

    @Nullable String unhelpful() {
        return written(counts[3]);
    }

    @Nullable String happy() {
        return written(counts[4]);
    }

    @Nullable String neutral() {
        return written(counts[5]);
    }

    @Nullable String unhappy() {
        return written(counts[6]);
    }

    private static @Nullable String written(int[] weeks) {
        int last = WEEKS - 1;
        while (last >= 0 && weeks[last] == 0) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int week = 0; week <= last; week++) {
            if (week > 0) {
                text.append(',');
            }
            if (weeks[week] != 0) {
                text.append(Integer.toString(weeks[week], BASE));
            }
        }
        return text.toString();
    }
}
