package org.emptychair.atlassian.csv;

/** A cell's text such that no spreadsheet takes it for a formula. */
public final class SafeCell {
    private static final String BEGINS_FORMULAS = "=+-@\t\r";

    private SafeCell() {}

    public static String of(String text) {
        return !text.isEmpty() && BEGINS_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
