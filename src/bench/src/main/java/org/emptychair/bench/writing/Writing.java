package org.emptychair.bench.writing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.atlassian.ao.AoRules;
import org.emptychair.atlassian.ao.AoThemes;
import org.emptychair.contact.Contacts;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Retheming;
import org.emptychair.wocas.Rule;

/** Writes contacts in every way, in turn, several rounds, sorts ours again, and prints a table. */
final class Writing {
    private static final int ROWS = 20_000;
    private static final int ROUNDS = 3;
    private static final double SECOND = 1e9;
    private static final double MEGA = 1e6;

    private final String url;
    private final int rows;
    private final List<Double> sorted = new ArrayList<>();
    private final Map<Ways, Long> written = new EnumMap<>(Ways.class);
    private double alive;

    private Writing(String url, int rows) {
        this.url = url;
        this.rows = rows;
    }

    /** How many contacts, and how many rounds; both may be left out. */
    public static void main(String[] args) throws IOException, SQLException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : ROWS;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            new Writing(postgres.getJdbcUrl("postgres", "postgres"), rows).run(rounds);
        }
    }

    private void run(int rounds) throws IOException, SQLException {
        Map<Ways, List<Double>> rates = new EnumMap<>(Ways.class);
        // The first round warms everybody up and does not count.
        for (int round = 0; round <= rounds; round++) {
            for (Ways way : Ways.values()) {
                double rate = rate(way, schema(way, round));
                if (round > 0) {
                    rates.computeIfAbsent(way, key -> new ArrayList<>()).add(rate);
                }
            }
        }
        System.out.printf(
                "| %,d contacts written by | contacts/s | rows written | rows/s |%n", rows);
        System.out.println("| --- | --- | --- | --- |");
        rates.forEach((way, all) -> System.out.println(row(way, median(all))));
        System.out.printf("%nsorted again: %,.0f contacts/s%n", median(sorted));
        System.out.printf("alive at most: %.1f MB%n", alive);
    }

    private static String schema(Ways way, int round) {
        return way.name().toLowerCase(Locale.ROOT) + round;
    }

    private String row(Ways way, double rate) {
        long rowsWritten = written.getOrDefault(way, 0L);
        return "| %s | %,.0f | %,d | %,.0f |"
                .formatted(way.title(), rate, rowsWritten, rate * rowsWritten / rows);
    }

    private double rate(Ways way, String schema) throws IOException, SQLException {
        try (Store store = new Store(url, schema)) {
            store.contacts.keep(Made.some(0, 1, rows));
            long nanos = 0;
            for (int from = 1; from < rows; from += Contacts.BATCH) {
                var batch = Made.some(from, Math.min(from + Contacts.BATCH, rows), rows);
                long began = System.nanoTime();
                way.write(store, batch);
                nanos += System.nanoTime() - began;
            }
            written.put(way, way == Ways.JDBC ? rows : store.written());
            if (way == Ways.OURS) {
                sorted.add(sorting(store));
                look();
            }
            return rows / (nanos / SECOND);
        }
    }

    /** Contacts a second that are sorted again when a rule is written for a theme. */
    private static double sorting(Store store) {
        Rule rule =
                new Rule(
                        List.of(new Phrase("charged me twice")),
                        List.of(),
                        new TreeSet<>(),
                        Optional.empty());
        AoThemes themes = new AoThemes(store.ao, store.locks, store.settings);
        new AoRules(store.ao, store.locks, Clock.systemUTC()).keep(themes.all().get(0).id(), rule);
        long began = System.nanoTime();
        Retheming retheming = store.contacts.retheming();
        int total = 0;
        Retheming.Progress progress = retheming.progress();
        while (!progress.finished()) {
            progress = retheming.step();
            total = Math.max(total, progress.total());
        }
        return total / ((System.nanoTime() - began) / SECOND);
    }

    private void look() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        alive = Math.max(alive, (runtime.totalMemory() - runtime.freeMemory()) / MEGA);
    }

    private static double median(List<Double> all) {
        List<Double> inOrder = new ArrayList<>(all);
        Collections.sort(inOrder);
        return inOrder.isEmpty() ? 0 : inOrder.get(inOrder.size() / 2);
    }
}
