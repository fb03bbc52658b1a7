package org.emptychair.atlassian.csv;

import java.util.Optional;

/**
 * One row of a file as it stands there, not yet cut into cells.
 *
 * @param number as spreadsheets count, the header being 1
 * @param text absent when the row is longer than {@link RawRows#MOST}
 * @param unclosed whether the file ended inside quotes that this row opened
 */
record RawRow(long number, Optional<String> text, boolean unclosed) {
    boolean isBlank() {
        return text.filter(String::isBlank).isPresent();
    }
}
