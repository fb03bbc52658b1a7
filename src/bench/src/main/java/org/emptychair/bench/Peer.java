package org.emptychair.bench;

/** Who reads, and with which libraries. */
enum Peer {
    STREAM("Jackson's bare stream, comments by the search", "ours"),
    STREAM_EACH("Jackson's bare stream, comments of each issue", "ours"),
    STREAM_4("the same, 4 at once", "ours"),
    TRACKER("RestIssueTracker", "ours"),
    JRJC("JRJC, each issue", "jrjc"),
    JRJC_4("the same, 4 at once", "jrjc"),
    JRJC_SEARCH("JRJC, comments by the search", "jrjc");

    private static final int FEW = 4;

    private final String title;
    private final String libraries;

    Peer(String title, String libraries) {
        this.title = title;
        this.libraries = libraries;
    }

    String title() {
        return title;
    }

    /** The folder of its libraries. */
    String libraries() {
        return libraries;
    }

    Reader open(Door door) {
        return switch (this) {
            case STREAM -> new StreamReader(door, 1, false);
            case STREAM_EACH -> new StreamReader(door, 1, true);
            case STREAM_4 -> new StreamReader(door, FEW, true);
            case TRACKER -> new TrackerReader(door);
            case JRJC -> new JrjcReader(door, 1);
            case JRJC_4 -> new JrjcReader(door, FEW);
            case JRJC_SEARCH -> new JrjcSearchReader(door);
        };
    }
}
