package org.emptychair.atlassian.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out what stands between the cells of a row. */
final class Separator {
    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
    private static final String SAID = "sep=";
    private static final int ROWS = 50;

    /** How a file looks when it is cut by one separator: the more alike its rows, the better. */
    private record Cut(char separator, int columns, int alike) {
        boolean isBetterThan(Cut other) {
            return alike != other.alike ? alike > other.alike : columns > other.columns;
        }
    }

    private Separator() {}

    /** The separator that a first line {@code sep=;} names, as Excel writes it. */
    static Optional<Character> said(String firstLine) {
        return firstLine.length() == SAID.length() + 1
                        && firstLine.toLowerCase(Locale.ROOT).startsWith(SAID)
                ? Optional.of(firstLine.charAt(SAID.length()))
                : Optional.empty();
    }

    /** The one that cuts most rows into as many cells as the first; a comma when none cuts. */
    static char guess(Source source) throws IOException {
        Cut best = new Cut(',', 1, 0);
        for (char separator : KNOWN) {
            Cut cut = cut(source, separator);
            if (cut.columns() > 1 && cut.isBetterThan(best)) {
                best = cut;
            }
        }
        return best.separator();
    }

    private static Cut cut(Source source, char separator) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (Reader reader = source.open()) {
            RawRows rows = new RawRows(reader, separator);
            Cells cells = new Cells(separator);
            for (Optional<RawRow> row = rows.next();
                    row.isPresent() && widths.size() < ROWS;
                    row = rows.next()) {
                row.filter(one -> !one.isBlank())
                        .flatMap(RawRow::text)
                        .ifPresent(text -> widths.add(width(cells, text)));
            }
        }
        int columns = widths.isEmpty() ? 0 : widths.get(0);
        int alike = (int) widths.stream().filter(width -> width == columns).count();
        return new Cut(separator, columns, alike);
    }

    private static int width(Cells cells, String text) {
        try {
            return cells.of(text).size();
        } catch (CsvParseException broken) {
            return 0;
        }
    }

    /** Something that can be read again from its beginning. */
    interface Source {
        Reader open() throws IOException;
    }
}
