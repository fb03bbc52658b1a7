package org.emptychair.sync;

import java.util.Optional;

/** Text from the tracker, made such that it can be kept: nothing in an issue may stop the sync. */
final class CleanText {
    private CleanText() {}

    /**
     * The text without NULs, half characters and white space around it, cut to so many; absent when
     * nothing is left.
     */
    static Optional<String> of(String text, int longest) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), longest));
        text.codePoints()
                .filter(point -> point != 0 && Character.getType(point) != Character.SURROGATE)
                .takeWhile(point -> clean.length() + Character.charCount(point) <= longest)
                .forEach(clean::appendCodePoint);
        String stripped = clean.toString().strip();
        return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
    }
}
