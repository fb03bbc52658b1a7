package org.emptychair.atlassian.csv;

import java.util.List;
import java.util.Optional;

/**
 * One row below the header.
 *
 * @param number as spreadsheets count, the header being 1
 * @param cells as many as the header has; none when the row is refused
 * @param refused why the row as a whole cannot be read
 */
public record CsvRow(long number, List<String> cells, Optional<String> refused) {
    public CsvRow {
        cells = List.copyOf(cells);
    }
}
