package org.emptychair.retention;

/**
 * For how many months each kind of data is kept, as the administrators chose; 0 keeps it for good.
 * Words as they were sent have months of their own, the custody's.
 *
 * @param words as they may be shown
 * @param meetings what closed meetings keep of customers; their figures stay
 * @param seats who sat in which chair
 * @param audit lines of the audit log
 */
public record Retention(int words, int meetings, int seats, int audit) {
    /** What holds before anybody chose. */
    public static final Retention INITIAL = new Retention(60, 0, 60, 60);

    /** The fewest months that are not all: seats of the last weeks say whose turn it is. */
    public static final int FEWEST = 6;

    public static final int MOST = 240;

    public Retention {
        check("words", words);
        check("meetings", meetings);
        check("seats", seats);
        check("audit", audit);
    }

    private static void check(String kind, int months) {
        if (months != 0 && (months < FEWEST || months > MOST)) {
            throw new IllegalArgumentException(
                    "%s: months are 0 or %d to %d, was %d".formatted(kind, FEWEST, MOST, months));
        }
    }
}
