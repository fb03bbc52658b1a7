package org.emptychair.atlassian.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/** The rows of a file, one after the other; blank lines are no rows, but count as lines do. */
public final class CsvRows implements Closeable {
    private final Reader reader;
    private final RawRows raw;
    private final Cells cells;
    private final Header header;

    private CsvRows(Reader reader, char separator) throws IOException {
        this.reader = reader;
        this.raw = new RawRows(reader, separator);
        this.cells = new Cells(separator);
        this.header = readHeader();
    }

    static CsvRows open(CsvFile file) throws IOException {
        Reader reader = file.open();
        try {
            return new CsvRows(reader, file.separator());
        } catch (IOException | UnreadableFile failed) {
            reader.close();
            throw failed;
        }
    }

    public Header header() {
        return header;
    }

    /**
     * @return absent at the end of the file
     */
    public Optional<CsvRow> next() throws IOException {
        return nextRaw().map(this::cut);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private RawRow nextRow() throws IOException {
        return nextRaw().orElseThrow(() -> new UnreadableFile("the file has no row with names"));
    }

    private Header readHeader() throws IOException {
        RawRow row = nextRow();
        while (row.text().flatMap(Separator::said).isPresent()) {
            row = nextRow();
        }
        return header(row);
    }

    private Header header(RawRow first) {
        String text =
                first.text()
                        .filter(any -> !first.unclosed())
                        .orElseThrow(
                                () ->
                                        new UnreadableFile(
                                                "the first row has no column names: it is longer"
                                                        + " than 256 kB, or a quote is never"
                                                        + " closed"));
        try {
            return Header.of(cells.of(text));
        } catch (CsvParseException broken) {
            throw new UnreadableFile("the first row has no column names: its quotes do not match");
        }
    }

    private Optional<RawRow> nextRaw() throws IOException {
        Optional<RawRow> row = raw.next();
        while (row.isPresent() && row.get().isBlank()) {
            row = raw.next();
        }
        return row;
    }

    private CsvRow cut(RawRow row) {
        if (row.unclosed()) {
            return refused(
                    row,
                    "opens a quote that is never closed, so the rest of the file belongs to it");
        }
        if (row.text().isEmpty()) {
            return refused(row, "is longer than %d kB".formatted(RawRows.MOST / 1024));
        }
        try {
            List<String> found = cells.of(row.text().get());
            int columns = header.columns().size();
            return found.size() == columns
                    ? new CsvRow(row.number(), found, Optional.empty())
                    : refused(
                            row,
                            "has %d cells, the header has %d".formatted(found.size(), columns));
        } catch (CsvParseException broken) {
            return refused(
                    row, "goes on after a closing quote: a quote within quotes is written twice");
        }
    }

    private static CsvRow refused(RawRow row, String reason) {
        return new CsvRow(row.number(), List.of(), Optional.of(reason));
    }
}
