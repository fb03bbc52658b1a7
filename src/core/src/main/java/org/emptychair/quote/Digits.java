package org.emptychair.quote;

/**
 * Groups of digits in a row, such as {@code +49 (0)30 123-456}, from one digit on and not far.
 *
 * <p>At most 12 groups and 40 digits are looked at, so that a look costs the same everywhere.
 */
final class Digits {
    private static final int MOST_GROUPS = 12;
    private static final int MOST_DIGITS = 40;
    private static final int MOST_SEPARATORS = 3;

    private final StringBuilder all = new StringBuilder(MOST_DIGITS);
    private final int[] starts = new int[MOST_GROUPS];
    private final int[] ends = new int[MOST_GROUPS];
    private final int[] counts = new int[MOST_GROUPS];
    private int groups;

    Digits(Holes text, int from) {
        int at = from;
        while (at >= 0 && groups < MOST_GROUPS && all.length() < MOST_DIGITS) {
            starts[groups] = at;
            while (isDigit(text.at(at)) && all.length() < MOST_DIGITS) {
                all.append((char) ('0' + Character.digit(text.at(at), 10)));
                at++;
            }
            ends[groups] = at;
            counts[groups] = all.length();
            groups++;
            at = isDigit(text.at(at)) ? -1 : next(text, at);
        }
    }

    private static int next(Holes text, int end) {
        int at = end;
        while (at - end <= MOST_SEPARATORS && isSeparator(text.at(at))) {
            at++;
        }
        return at > end && at - end <= MOST_SEPARATORS && isDigit(text.at(at)) ? at : -1;
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c > 127 && Character.isDigit(c));
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case ' ', '-', '.', '/', '(', ')', '\u00a0', '\u202f', '\u2009', '\u2060', '\u200b' ->
                    true;
            default -> c >= '\u2010' && c <= '\u2015';
        };
    }

    int groups() {
        return groups;
    }

    /** How many digits a group has. */
    int size(int group) {
        return counts[group] - (group == 0 ? 0 : counts[group - 1]);
    }

    /** How many digits the first groups have, up to and with this one. */
    int total(int lastGroup) {
        return counts[lastGroup];
    }

    /** The digits of the first groups, up to and with this one. */
    String digits(int lastGroup) {
        return all.substring(0, counts[lastGroup]);
    }

    String group(int group) {
        return all.substring(group == 0 ? 0 : counts[group - 1], counts[group]);
    }

    int start() {
        return starts[0];
    }

    int start(int group) {
        return starts[group];
    }

    int end(int group) {
        return ends[group];
    }

    /** Whether every group but the last has so many digits or more. */
    boolean hasGroupsOf(int least, int lastGroup) {
        for (int group = 0; group < lastGroup; group++) {
            if (size(group) < least) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first groups are a date: day, month and year in any order. */
    boolean beginsWithDate(Holes text) {
        if (groups < 3 || text.at(ends[0]) != text.at(ends[1]) || text.at(ends[0]) == ' ') {
            return false;
        }
        if (starts[1] - ends[0] != 1 || starts[2] - ends[1] != 1) {
            return false;
        }
        boolean goesOn = groups > 3 && text.at(ends[2]) == text.at(ends[0]);
        boolean yearLast = size(0) <= 2 && size(1) <= 2 && (size(2) == 4 || size(2) == 2);
        boolean yearFirst = size(0) == 4 && size(1) <= 2 && size(2) <= 2;
        int first = Integer.parseInt(group(yearFirst ? 2 : 0).substring(0, sizeOf(yearFirst)));
        return !goesOn && (yearLast || yearFirst) && first <= 31 && number(1) <= 31;
    }

    private int sizeOf(boolean yearFirst) {
        return Math.min(2, size(yearFirst ? 2 : 0));
    }

    private int number(int group) {
        return Integer.parseInt(group(group).substring(0, Math.min(2, size(group))));
    }
}
