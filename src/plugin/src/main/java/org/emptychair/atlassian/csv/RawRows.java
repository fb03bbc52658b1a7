package org.emptychair.atlassian.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Cuts a text into rows at the line breaks outside quotes, holding one row of bounded length at a
 * time: the parser of cells never meets a row that could fill the memory.
 */
final class RawRows {
    /** The longest row, in bytes of UTF-8. */
    static final int MOST = 256 * 1024;

    private static final int END = -1;
    private static final char QUOTE = '"';

    private final Reader reader;
    private final char separator;
    private final char[] buffer = new char[32 * 1024];
    private final StringBuilder row = new StringBuilder(1024);
    private int at;
    private int filled;
    private long number;
    private int bytes;
    private boolean quoted;
    private boolean cellBegins;

    RawRows(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /**
     * @return absent at the end
     */
    Optional<RawRow> next() throws IOException {
        if (peek() == END) {
            return Optional.empty();
        }
        number++;
        row.setLength(0);
        bytes = 0;
        quoted = false;
        cellBegins = true;
        int one = take();
        while (one != END && (quoted || (one != '\n' && one != '\r'))) {
            add((char) one);
            one = take();
        }
        if (one == '\r' && peek() == '\n') {
            take();
        }
        return Optional.of(
                new RawRow(
                        number,
                        bytes > MOST ? Optional.empty() : Optional.of(row.toString()),
                        quoted));
    }

    private void add(char one) throws IOException {
        keep(one);
        if (quoted && one == QUOTE) {
            if (peek() == QUOTE) {
                keep((char) take());
            } else {
                quoted = false;
            }
        } else if (!quoted) {
            quoted = one == QUOTE && cellBegins;
            cellBegins = one == separator;
        }
    }

    private void keep(char one) {
        if (bytes > MOST) {
            return;
        }
        bytes += one < 0x80 ? 1 : one < 0x800 || Character.isSurrogate(one) ? 2 : 3;
        if (bytes > MOST) {
            row.setLength(0);
        } else {
            row.append(one);
        }
    }

    private int peek() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, reader.read(buffer));
        }
        return at < filled ? buffer[at] : END;
    }

    private int take() throws IOException {
        int one = peek();
        if (one != END) {
            at++;
        }
        return one;
    }
}
