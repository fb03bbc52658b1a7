package org.emptychair.atlassian.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.emptychair.atlassian.csv.SafeCell;
import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditLine;

/** The whole audit log as a file for other programs, newest first, written while it is read. */
public final class AuditFile {
    private static final JsonFactory JSON = new JsonFactory();

    private final Audit audit;

    public AuditFile(Audit audit) {
        this.audit = audit;
    }

    public void writeCsv(Writer out) throws IOException {
        // The mark tells spreadsheets that this is UTF-8.
        out.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord("id", "at", "by", "deed", "subject", "counts");
        each(kept -> csv.writeRecord(cells(kept)));
        csv.flush();
    }

    private static List<String> cells(Audit.Kept kept) {
        AuditLine line = kept.line();
        String counts =
                line.counts().entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining(" "));
        return List.of(
                Long.toString(kept.id()),
                line.at().toString(),
                SafeCell.of(line.by().orElse("")),
                line.deed().name(),
                SafeCell.of(line.subject()),
                counts);
    }

    public void writeJson(Writer out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        json.writeStartArray();
        each(
                kept -> {
                    try {
                        write(json, kept);
                    } catch (IOException cut) {
                        throw new UncheckedIOException(cut);
                    }
                });
        json.writeEndArray();
        json.flush();
    }

    private static void write(JsonGenerator json, Audit.Kept kept) throws IOException {
        AuditLine line = kept.line();
        json.writeStartObject();
        json.writeNumberField("id", kept.id());
        json.writeStringField("at", line.at().toString());
        if (line.by().isPresent()) {
            json.writeStringField("by", line.by().get());
        }
        json.writeStringField("deed", line.deed().name());
        json.writeStringField("subject", line.subject());
        json.writeObjectFieldStart("counts");
        for (Map.Entry<String, Integer> count : line.counts().entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void each(Consumer<Audit.Kept> take) {
        List<Audit.Kept> piece = audit.newest(Long.MAX_VALUE, Audit.MOST);
        while (!piece.isEmpty()) {
            piece.forEach(take);
            piece = audit.newest(piece.get(piece.size() - 1).id(), Audit.MOST);
        }
    }
}
