package org.emptychair.host.jira.fault;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest requests, oldest first. Safe for threads. */
public final class RequestLog {
    private static final int KEPT = 20_000;

    private final Deque<Line> lines = new ArrayDeque<>();
    private long total;

    /**
     * One request.
     *
     * @param path inside the product's context, without query
     * @param person who it counted for; {@code anonymous} for nobody, empty until it is answered
     * @param status 0 until it is answered
     */
    public record Entry(String method, String path, String person, int status) {}

    /** A request that is counted from its beginning and told about at its end. */
    static final class Line {
        private volatile Entry entry;

        private Line(Entry entry) {
            this.entry = entry;
        }

        void answered(String person, int status) {
            entry = new Entry(entry.method(), entry.path(), person, status);
        }
    }

    synchronized Line begin(String method, String path) {
        Line line = new Line(new Entry(method, path, "", 0));
        total++;
        lines.addLast(line);
        if (lines.size() > KEPT) {
            lines.removeFirst();
        }
        return line;
    }

    public synchronized List<Entry> entries() {
        return lines.stream().map(line -> line.entry).toList();
    }

    /** Of all since the last clearing, also those no longer kept. */
    public synchronized long total() {
        return total;
    }

    /** Of those kept, how many asked so. */
    public synchronized long count(String method, String pathPrefix) {
        return entries().stream()
                .filter(e -> e.method().equals(method) && e.path().startsWith(pathPrefix))
                .count();
    }

    public synchronized void clear() {
        total = 0;
        lines.clear();
    }
}
