package org.emptychair.atlassian.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.emptychair.atlassian.ao.AoExport;
import org.emptychair.atlassian.csv.SafeCell;

/** A ZIP file with one CSV or JSON file for each table, written while it is read. */
public final class ZippedRows implements AoExport.Taker, AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();

    private final ZipOutputStream zip;
    private final Kind kind;
    private Entry open = Entry.NONE;

    /** What the files in it are. */
    public enum Kind {
        CSV,
        JSON
    }

    public ZippedRows(OutputStream out, Kind kind) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.kind = kind;
    }

    @Override
    public void table(String name, List<String> columns) {
        try {
            open.end();
            zip.putNextEntry(new ZipEntry(name + (kind == Kind.CSV ? ".csv" : ".json")));
            open = kind == Kind.CSV ? new CsvEntry(zip, columns) : new JsonEntry(zip);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    @Override
    public void row(Map<String, Object> values) {
        try {
            open.row(values);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    @Override
    public void close() throws IOException {
        open.end();
        zip.close();
    }

    /** One file in the making. */
    private interface Entry {
        Entry NONE =
                new Entry() {
                    @Override
                    public void row(Map<String, Object> values) {
                        throw new IllegalStateException("a row before the first table");
                    }

                    @Override
                    public void end() {
                        // Nothing was begun.
                    }
                };

        void row(Map<String, Object> values) throws IOException;

        void end() throws IOException;
    }

    private static final class CsvEntry implements Entry {
        private final Writer text;
        private final CsvWriter csv;
        private final List<String> columns;

        CsvEntry(ZipOutputStream zip, List<String> columns) throws IOException {
            this.text = new OutputStreamWriter(new Unclosed(zip), StandardCharsets.UTF_8);
            // The mark tells spreadsheets that this is UTF-8.
            text.write('\ufeff');
            this.csv = CsvWriter.builder().build(text);
            this.columns = columns;
            csv.writeRecord(columns);
        }

        @Override
        public void row(Map<String, Object> values) {
            csv.writeRecord(columns.stream().map(it -> cell(values, it)).toList());
        }

        private static String cell(Map<String, Object> values, String column) {
            Object value = values.getOrDefault(column, "");
            return value instanceof String said ? SafeCell.of(said) : value.toString();
        }

        @Override
        public void end() throws IOException {
            csv.flush();
            text.flush();
        }
    }

    private static final class JsonEntry implements Entry {
        private final JsonGenerator json;

        JsonEntry(ZipOutputStream zip) throws IOException {
            this.json = JSON.createGenerator(new Unclosed(zip));
            json.writeStartArray();
        }

        @Override
        public void row(Map<String, Object> values) throws IOException {
            json.writeStartObject();
            for (Map.Entry<String, Object> value : values.entrySet()) {
                json.writeFieldName(value.getKey());
                if (value.getValue() instanceof Number number) {
                    json.writeNumber(number.toString());
                } else {
                    json.writeString(value.getValue().toString());
                }
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }

        @Override
        public void end() throws IOException {
            json.close();
        }
    }

    /** Passes on what is written, and leaves the file that it is in open. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
