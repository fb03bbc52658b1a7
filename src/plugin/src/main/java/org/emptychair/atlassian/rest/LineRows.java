package org.emptychair.atlassian.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** NDJSON: one row a line; blank lines are no rows. */
final class LineRows implements Rows {
    private final InputStream body;
    private long line;
    private boolean ended;

    LineRows(InputStream body) {
        this.body = body;
    }

    @Override
    public Optional<Row> next() throws HalfSent {
        while (!ended) {
            line++;
            RowBytes row = new RowBytes();
            try {
                readLine(row);
            } catch (IOException broken) {
                throw new HalfSent(line, Optional.of(broken));
            }
            if (!row.isBlank()) {
                return Optional.of(new Row(line, row.take()));
            }
        }
        return Optional.empty();
    }

    private void readLine(RowBytes row) throws IOException {
        for (int one = body.read(); one != '\n'; one = body.read()) {
            if (one < 0) {
                ended = true;
                return;
            }
            row.add(one);
        }
    }

    @Override
    public boolean goOnAfterBrokenRow() {
        return true;
    }
}
