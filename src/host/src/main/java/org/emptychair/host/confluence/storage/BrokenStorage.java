package org.emptychair.host.confluence.storage;

/** A text is not storage format; line and column count from 1 in the text as it was typed. */
public final class BrokenStorage extends RuntimeException {

    private final int line;
    private final int column;
    private final String reason;

    BrokenStorage(int line, int column, String reason) {
        super("line %d, column %d: %s".formatted(line, column, reason));
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public String reason() {
        return reason;
    }
}
