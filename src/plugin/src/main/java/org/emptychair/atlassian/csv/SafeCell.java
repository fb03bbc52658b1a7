package org.emptychair.atlassian.csv;

/** A cell's text such that no spreadsheet takes it for a formula. */
public final class SafeCell {
    private static final String BEGINS_FORMULAS = "=+-@\t\r";

    private SafeCell() {}

    public static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The text of a cell that may have been made safe. */
    public static String read(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && BEGINS_FORMULAS.indexOf(text.charAt(0)) >= 0;
    }
}
