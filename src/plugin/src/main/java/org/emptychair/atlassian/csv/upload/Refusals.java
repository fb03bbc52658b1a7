package org.emptychair.atlassian.csv.upload;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.emptychair.atlassian.csv.SafeCell;
import org.emptychair.atlassian.csv.intake.RowRefusal;

/** The refused rows of one import, a line each, in a file that only grows. */
public final class Refusals {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new Jdk8Module());

    private final Path file;

    Refusals(Path file) {
        this.file = file;
    }

    /**
     * Adds to the first bytes, and drops what lies after them: a node that was killed may have
     * written more than it counted.
     *
     * @return how long the list is then
     */
    long add(List<RowRefusal> refusals, long after) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (RowRefusal refusal : refusals) {
            lines.append(MAPPER.writeValueAsString(refusal)).append('\n');
        }
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(after);
            channel.position(after);
            channel.write(StandardCharsets.UTF_8.encode(lines.toString()));
            return channel.position();
        }
    }

    public List<RowRefusal> first(int most) throws IOException {
        List<RowRefusal> first = new ArrayList<>();
        if (Files.exists(file)) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine();
                        line != null && first.size() < most;
                        line = lines.readLine()) {
                    first.add(MAPPER.readValue(line, RowRefusal.class));
                }
            }
        }
        return first;
    }

    /**
     * All of them as CSV, such that no spreadsheet takes a cell for a formula.
     *
     * @param names of the four columns
     */
    public void writeCsv(List<String> names, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(names);
        if (Files.exists(file)) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    RowRefusal refusal = MAPPER.readValue(line, RowRefusal.class);
                    csv.writeRecord(
                            Long.toString(refusal.row()),
                            refusal.field().orElse(""),
                            SafeCell.of(refusal.value().orElse("")),
                            refusal.reason());
                }
            }
        }
        csv.flush();
    }
}
