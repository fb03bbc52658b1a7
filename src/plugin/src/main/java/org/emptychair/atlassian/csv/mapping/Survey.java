package org.emptychair.atlassian.csv.mapping;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.atlassian.csv.CsvFile;
import org.emptychair.atlassian.csv.CsvRow;
import org.emptychair.atlassian.csv.CsvRows;
import org.emptychair.atlassian.csv.Header;

/**
 * What a look through a whole file tells about it.
 *
 * @param header its columns
 * @param samples its first readable rows
 * @param rows how many rows it has below the header
 * @param dates the formats that its dates may have; none when no date column was named
 */
public record Survey(Header header, List<List<String>> samples, long rows, List<DateFormat> dates) {
    private static final int SAMPLES = 3;

    public Survey {
        samples = List.copyOf(samples);
        dates = List.copyOf(dates);
    }

    /**
     * @param dateColumn the column whose dates are looked at
     * @param zone of dates without an offset
     * @param latest no contact was made after it
     */
    public static Survey of(CsvFile file, Optional<String> dateColumn, ZoneId zone, Instant latest)
            throws IOException {
        try (CsvRows rows = file.rows()) {
            int place = dateColumn.map(column -> rows.header().place(column).orElse(-1)).orElse(-1);
            DateGuess dates = new DateGuess(zone, latest);
            List<List<String>> samples = new ArrayList<>();
            long count = 0;
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                count++;
                List<String> cells = row.get().cells();
                if (!cells.isEmpty() && samples.size() < SAMPLES) {
                    samples.add(cells);
                }
                if (place >= 0 && !cells.isEmpty() && !dates.isDecided()) {
                    dates.see(cells.get(place));
                }
            }
            return new Survey(
                    rows.header(), samples, count, place >= 0 ? dates.formats() : List.of());
        }
    }
}
