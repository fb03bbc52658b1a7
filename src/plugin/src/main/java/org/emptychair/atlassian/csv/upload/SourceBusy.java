package org.emptychair.atlassian.csv.upload;

/** Another import of the same source is running, perhaps on another node. */
public final class SourceBusy extends RuntimeException {
    private final String source;

    SourceBusy(String source) {
        super("another import of %s is running".formatted(source));
        this.source = source;
    }

    public String source() {
        return source;
    }
}
