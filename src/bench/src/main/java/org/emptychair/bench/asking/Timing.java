package org.emptychair.bench.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * How long the same question took, asked several times.
 *
 * @param millis ascending
 */
record Timing(List<Double> millis) {
    private static final double MILLI = 1e6;

    /**
     * Asks as often as wanted, after as many times that do not count: a server that has just begun
     * is not what people meet.
     */
    static Timing of(int times, Callable<?> before, Callable<?> question) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int at = -times; at < times; at++) {
            before.call();
            long began = System.nanoTime();
            question.call();
            if (at >= 0) {
                millis.add((System.nanoTime() - began) / MILLI);
            }
        }
        return new Timing(millis.stream().sorted().toList());
    }

    double median() {
        return millis.get(millis.size() / 2);
    }

    /** What 95 of 100 stayed within. */
    double most() {
        return millis.get((int) Math.ceil(millis.size() * 0.95) - 1);
    }

    String cell() {
        return "%.1f (%.1f)".formatted(median(), most());
    }
}
