package org.emptychair.atlassian.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A JSON array, cut into its elements without reading what they mean; or one value alone, which is
 * an array of one.
 */
final class ArrayRows implements Rows {
    private static final int END = -1;

    private final InputStream body;
    private long number;
    private boolean begun;
    private boolean isArray;
    private boolean ended;

    ArrayRows(InputStream body) {
        this.body = body;
    }

    @Override
    public Optional<Row> next() throws HalfSent {
        if (ended) {
            return Optional.empty();
        }
        try {
            return read();
        } catch (IOException broken) {
            throw new HalfSent(number, Optional.of(broken));
        }
    }

    private Optional<Row> read() throws IOException, HalfSent {
        int one = afterSpace();
        if (!begun) {
            begun = true;
            isArray = one == '[';
            one = isArray ? afterSpace() : one;
            if (one == (isArray ? ']' : END)) {
                ended = true;
                return Optional.empty();
            }
        }
        number++;
        RowBytes row = new RowBytes();
        element(one, row);
        return Optional.of(new Row(number, row.take()));
    }

    /** Reads to the comma or bracket that ends the element, looking past texts and inner values. */
    private void element(int first, RowBytes row) throws IOException, HalfSent {
        int depth = 0;
        boolean inText = false;
        for (int one = first; ; one = body.read()) {
            if (one == END) {
                end();
                return;
            }
            if (isArray && !inText && depth == 0 && (one == ',' || one == ']')) {
                ended = one == ']';
                return;
            }
            row.add(one);
            if (inText && one == '\\') {
                escaped(row);
            } else if (one == '"') {
                inText = !inText;
            } else if (!inText) {
                depth += depthOf(one);
            }
        }
    }

    private void escaped(RowBytes row) throws IOException {
        int one = body.read();
        if (one != END) {
            row.add(one);
        }
    }

    private static int depthOf(int one) {
        return switch (one) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }

    private void end() throws HalfSent {
        ended = true;
        if (isArray) {
            throw new HalfSent(number, Optional.empty());
        }
    }

    private int afterSpace() throws IOException {
        int one = body.read();
        while (one == ' ' || one == '\t' || one == '\r' || one == '\n') {
            one = body.read();
        }
        return one;
    }

    @Override
    public boolean goOnAfterBrokenRow() {
        return false;
    }
}
