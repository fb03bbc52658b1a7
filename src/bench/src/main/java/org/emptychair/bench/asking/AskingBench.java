package org.emptychair.bench.asking;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks the panel and the report of more and more contacts, and DuckDB for the same numbers, and
 * prints how long each took. The answers must be the same, or the run fails.
 */
final class AskingBench {
    private static final List<Integer> SIZES = List.of(10_000, 1_000_000);
    private static final int WEEKS = 60;
    private static final int TIMES = 200;
    private static final int SCANS = 20;
    private static final Duration NEW = Duration.ofMinutes(1);
    private static final Duration LATE = Duration.ofDays(8);
    private static final int PUSHED = 1_000;
    // Greenwich time all year, as the days that DuckDB cuts.
    private static final String ZONE = "Africa/Abidjan";

    private final Path jar;
    private final Instant now = Instant.now();
    private final LocalDate first =
            LocalDate.ofInstant(now, ZoneOffset.UTC)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .minusWeeks(WEEKS);
    private final Sample sample = new Sample(now);
    private int pushed;

    private AskingBench(Path jar) {
        this.jar = jar;
    }

    /** How many contacts, one run for each number. */
    public static void main(String[] args) throws Exception {
        List<Integer> sizes =
                args.length == 0 ? SIZES : Stream.of(args).map(Integer::valueOf).toList();
        URI here = AskingBench.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path jar = Path.of(here).resolve("../../../host/target/empty-chair-host.jar").normalize();
        System.out.println(
                "| contacts | recounted a second | report, ms | after a late contact, ms | panel from"
                        + " the database, ms | after a late contact, ms | panel from memory, ms |"
                        + " DuckDB's scan, ms | scan / report | host's memory, MB |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (int size : sizes) {
            System.out.println(new AskingBench(jar).run(size));
        }
    }

    private String run(int size) throws Exception {
        Path folder = Files.createTempDirectory("asking");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                Product product =
                        new Product(
                                jar,
                                folder.resolve("data"),
                                postgres.getJdbcUrl("postgres", "postgres"))) {
            Rows rows = new Rows(postgres.getPostgresDatabase());
            double recounted = fill(product, rows, size);
            Path contacts = folder.resolve("contacts.csv");
            Path themes = folder.resolve("themes.csv");
            rows.write(contacts, themes);
            try (Duck duck = new Duck(folder.resolve("duck"), contacts, themes)) {
                compare(duck.ask(first, WEEKS), product.report(week(first), last()));
                return "| %,d | %,.0f %s".formatted(size, recounted, row(product, duck));
            }
        } finally {
            delete(folder);
        }
    }

    /** Contacts recounted in a second. */
    private double fill(Product product, Rows rows, int size) throws Exception {
        product.setting("zone", "Europe/Berlin");
        product.setting("mode", "as-viewer");
        while (pushed < Sample.SIZE) {
            push(product, PUSHED);
        }
        long began = System.nanoTime();
        rows.multiply(size, now.minus(Duration.ofDays(1)));
        said("%,d rows made".formatted(size), began);
        product.setting("zone", ZONE);
        rows.awaitBegun(ZONE);
        began = System.nanoTime();
        rows.awaitEnded(ZONE);
        said("recounted", began);
        return size / ((System.nanoTime() - began) / 1e9);
    }

    private String row(Product product, Duck duck) throws Exception {
        String report = week(first);
        Timing asked =
                Timing.of(TIMES, () -> one(product, NEW), () -> product.reportText(report, last()));
        Timing late =
                Timing.of(
                        TIMES, () -> one(product, LATE), () -> product.reportText(report, last()));
        Timing fresh = Timing.of(TIMES, () -> one(product, NEW), product::chair);
        Timing freshLate = Timing.of(TIMES, () -> one(product, LATE), product::chair);
        Timing kept = Timing.of(TIMES, () -> "", product::chair);
        Timing scan = Timing.of(SCANS, () -> "", () -> duck.ask(first, WEEKS));
        return "| %s | %s | %s | %s | %s | %s | %.1f | %,d |"
                .formatted(
                        asked.cell(),
                        late.cell(),
                        fresh.cell(),
                        freshLate.cell(),
                        kept.cell(),
                        scan.cell(),
                        scan.median() / asked.median(),
                        product.mostMemory());
    }

    /** A contact that comes in makes old what is told of its week and of those after it. */
    private Void one(Product product, Duration ago) throws IOException, InterruptedException {
        product.push(sample.row(pushed, ago));
        pushed++;
        return null;
    }

    private void push(Product product, int count) throws IOException, InterruptedException {
        product.push(sample.rows(pushed, count));
        pushed += count;
    }

    private static void compare(Answer scanned, Answer reported) {
        if (!scanned.equals(reported)) {
            throw new IllegalStateException(
                    "not the same: DuckDB says %s, the report %s".formatted(scanned, reported));
        }
    }

    private String last() {
        return week(first.plusWeeks(WEEKS - 1L));
    }

    private static String week(LocalDate monday) {
        return "%d-W%02d"
                .formatted(
                        monday.get(IsoFields.WEEK_BASED_YEAR),
                        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static void said(String what, long since) {
        System.err.printf("%s in %.1f s%n", what, (System.nanoTime() - since) / 1e9);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
