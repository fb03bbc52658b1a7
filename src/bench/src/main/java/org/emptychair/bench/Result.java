package org.emptychair.bench;

import java.util.stream.Stream;

/**
 * What one reading took.
 *
 * @param nanos on the wall clock
 * @param cpu nanoseconds that processors worked for the reader
 * @param allocated bytes of heap
 * @param alive bytes of heap at most; 0 when nobody looked
 */
record Result(Sum sum, long nanos, long cpu, long allocated, long alive) {
    private static final String MARK = "result";
    private static final double SECOND = 1e9;

    /** As one process says it to another. */
    String line() {
        return "%s %d %d %d %d %d %d %d"
                .formatted(
                        MARK,
                        sum.issues(),
                        sum.comments(),
                        sum.characters(),
                        nanos,
                        cpu,
                        allocated,
                        alive);
    }

    static boolean isResult(String line) {
        return line.startsWith(MARK + " ");
    }

    static Result of(String line) {
        long[] numbers =
                Stream.of(line.substring(MARK.length() + 1).split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray();
        return new Result(
                new Sum(numbers[0], numbers[1], numbers[2]),
                numbers[3],
                numbers[4],
                numbers[5],
                numbers[6]);
    }

    double cpuSeconds() {
        return cpu / SECOND;
    }

    double seconds() {
        return nanos / SECOND;
    }
}
