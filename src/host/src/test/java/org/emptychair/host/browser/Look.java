package org.emptychair.host.browser;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a page is looked at.
 *
 * @param width of the window, in CSS pixels
 */
record Look(int width, boolean dark) {
    private static final int[] WIDTHS = {1_000, 640, 400};

    static final Look USUAL = new Look(WIDTHS[0], false);

    /** Three widths, light and dark. */
    static Stream<Look> all() {
        return IntStream.of(WIDTHS)
                .boxed()
                .flatMap(width -> Stream.of(new Look(width, false), new Look(width, true)));
    }

    @Override
    public String toString() {
        return width + " px, " + (dark ? "dark" : "light");
    }
}
