package org.emptychair.atlassian.csv.upload;

/** A file has more bytes than one import takes. */
public final class FileTooLarge extends RuntimeException {
    private final long most;

    FileTooLarge(long most) {
        super("a file has at most %d bytes".formatted(most));
        this.most = most;
    }

    /** In bytes. */
    public long most() {
        return most;
    }
}
