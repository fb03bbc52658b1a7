package org.emptychair.atlassian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emptychair.calendar.CalendarReading;
import org.junit.jupiter.api.Test;

/**
 * Real files of many programs, where a folder of them is named by {@code ics.files}; its folder
 * {@code valid} is to be taken, its folder {@code invalid} to be refused.
 */
class CalendarFilesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Pattern START =
            Pattern.compile("BEGIN:VEVENT.*?DTSTART[^:]*:\\s*(\\d{4})", Pattern.DOTALL);

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("ics.files", System.getenv("ICS_FILES")))
                .map(Path::of)
                .filter(Files::isDirectory);
    }

    private static List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder().orElseThrow().resolve(kind))) {
            return files.sorted().toList();
        }
    }

    /** Three years from the year of the first event on. */
    private static CalendarReading read(Path file) throws IOException {
        Matcher start = START.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        LocalDate first =
                LocalDate.of(start.find() ? Integer.parseInt(start.group(1)) : 2000, 1, 1);
        try (InputStream body = Files.newInputStream(file)) {
            return new CalendarFile(CalendarReading.FILE, first, first.plusYears(3), BERLIN)
                    .read(body);
        }
    }

    private static String row(Path file, String kind) throws IOException {
        try {
            CalendarReading reading = read(file);
            return "%-34s | %-7s | taken   | %d events, %d appointments from %d to %d"
                    .formatted(
                            file.getFileName(),
                            kind,
                            reading.uids().size(),
                            reading.appointments().size(),
                            reading.first().getYear(),
                            reading.last().getYear());
        } catch (UnreadableCalendar refused) {
            return "%-34s | %-7s | refused | %s"
                    .formatted(file.getFileName(), kind, refused.getMessage());
        }
    }

    @Test
    void everyValidFileIsTakenAndEveryInvalidOneIsRefusedWithItsLine() throws IOException {
        assumeTrue(folder().isPresent(), "no folder of calendar files is named");

        StringBuilder table = new StringBuilder();
        for (Path file : files("valid")) {
            table.append(row(file, "valid")).append('\n');
        }
        for (Path file : files("invalid")) {
            table.append(row(file, "invalid")).append('\n');
        }

        System.out.println(table);
        assertThat(table.toString().lines().filter(row -> row.contains("| valid")))
                .allSatisfy(row -> assertThat(row).contains("| taken"));
        assertThat(table.toString().lines().filter(row -> row.contains("| invalid")))
                .allSatisfy(row -> assertThat(row).containsPattern("refused \\| line \\d+: "));
    }
}
