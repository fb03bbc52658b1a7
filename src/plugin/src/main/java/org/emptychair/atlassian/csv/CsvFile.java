package org.emptychair.atlassian.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A stored file whose encoding and separator are known.
 *
 * @param file where it lies
 * @param encoding how its letters are written
 * @param separator what stands between its cells
 */
public record CsvFile(Path file, Encoding encoding, char separator) {
    /**
     * Looks at a file.
     *
     * @throws UnreadableFile when it is empty or plainly no CSV
     */
    public static CsvFile of(Path file) throws IOException {
        Encoding encoding = Encoding.of(file);
        Optional<Character> said = Optional.empty();
        try (Reader reader = encoding.open(file)) {
            said = new RawRows(reader, '\0').next().flatMap(RawRow::text).flatMap(Separator::said);
        }
        char separator = said.isPresent() ? said.get() : Separator.guess(() -> encoding.open(file));
        return new CsvFile(file, encoding, separator);
    }

    /**
     * @throws UnreadableFile when there is no header
     */
    public CsvRows rows() throws IOException {
        return CsvRows.open(this);
    }

    public Charset charset() {
        return encoding.charset();
    }

    /** Whether a person should check that letters beyond a to z look right. */
    public boolean hasAssumedCharset() {
        return encoding.assumed();
    }

    Reader open() throws IOException {
        return encoding.open(file);
    }
}
