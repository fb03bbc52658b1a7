package org.emptychair.view.letter;

import java.util.List;

/**
 * A letter in words, ready for its templates; a text that there is not is empty.
 *
 * @param sum the whole letter in one sentence
 * @param cause what happened to all contacts, to be told first
 * @param why why the reader gets it
 */
public record LetterView(
        String language,
        String subject,
        String title,
        String week,
        String sum,
        String cause,
        List<Part> parts,
        String why,
        Links links) {
    public LetterView {
        parts = List.copyOf(parts);
    }

    /** Where the letter leads to. */
    public record Links(String report, String subscription) {}

    /** One list of the report. */
    public record Part(String title, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One theme.
     *
     * @param address where the report tells of it
     * @param bar as long as the count is large
     * @param says what the week makes of it
     * @param tone {@code up}, {@code down} or {@code new} for a signal, else {@code plain}
     * @param line what the owner says to its signal
     * @param asks whether the owner's line is asked for
     */
    public record Row(
            String name,
            String address,
            String count,
            String usual,
            String bar,
            String says,
            String tone,
            String line,
            boolean asks) {}
}
