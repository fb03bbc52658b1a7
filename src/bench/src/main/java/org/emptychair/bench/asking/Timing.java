package org.emptychair.bench.asking;

import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * How long the same question took, asked several times.
 *
 * @param millis ascending
 */
record Timing(double[] millis) {
    private static final double MILLI = 1e6;

    /** Asks a few times for nothing, then as often as wanted. */
    static Timing of(int times, Callable<?> before, Callable<?> question) throws Exception {
        double[] millis = new double[times];
        for (int at = -Math.max(1, times / 10); at < times; at++) {
            before.call();
            long began = System.nanoTime();
            question.call();
            if (at >= 0) {
                millis[at] = (System.nanoTime() - began) / MILLI;
            }
        }
        Arrays.sort(millis);
        return new Timing(millis);
    }

    double median() {
        return millis[millis.length / 2];
    }

    /** What 95 of 100 stayed within. */
    double most() {
        return millis[(int) Math.ceil(millis.length * 0.95) - 1];
    }

    String cell() {
        return "%.1f (%.1f)".formatted(median(), most());
    }
}
