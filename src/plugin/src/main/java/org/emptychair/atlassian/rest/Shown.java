package org.emptychair.atlassian.rest;

/** How much of a refused value is shown back to who sent it. */
final class Shown {
    private static final int MOST = 100;

    private Shown() {}

    static String shortened(String value) {
        if (value.length() <= MOST) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return value.substring(0, end) + "\u2026";
    }
}
