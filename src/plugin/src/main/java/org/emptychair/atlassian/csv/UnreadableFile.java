package org.emptychair.atlassian.csv;

/** A file that holds no rows at all; its message tells who sent it what is wrong with it. */
public final class UnreadableFile extends RuntimeException {
    public UnreadableFile(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
