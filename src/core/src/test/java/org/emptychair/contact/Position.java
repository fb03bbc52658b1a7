package org.emptychair.contact;

/** Where the stores in memory go on: after so many. */
public final class Position {
    private Position() {}

    public static int of(String cursor) {
        if (!cursor.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("'%s' is no cursor of ours".formatted(cursor));
        }
        return Integer.parseInt(cursor);
    }
}
