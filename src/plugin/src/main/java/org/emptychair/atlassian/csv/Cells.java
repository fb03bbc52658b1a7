package org.emptychair.atlassian.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/** Cuts one row into its cells; every cell is text, whatever it looks like. */
final class Cells {
    private final CsvReader.CsvReaderBuilder parser;

    Cells(char separator) {
        this.parser = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false);
    }

    List<String> of(String row) {
        return parser.ofSingleCsvRecord(row).getFields();
    }
}
