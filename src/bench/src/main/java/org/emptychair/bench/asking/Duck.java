package org.emptychair.bench.asking;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * DuckDB with the same contacts in its own columns, ordered by time, with weeks and themes taken
 * apart already: what scanning can do at its best.
 */
final class Duck implements AutoCloseable {
    private static final String CASES =
            "count(*) FILTER (issue IS NULL) + count(DISTINCT issue) AS cases";

    private static final String ALL =
            """
            SELECT week, count(*), %s, count(*) FILTER (helpful = 1) FROM contact WHERE %s
            GROUP BY week
            """;
    private static final String UNCLASSIFIED =
            "SELECT week, %s FROM contact WHERE %s AND len(themes) = 0 GROUP BY week";
    private static final String BY_THEME =
            """
            WITH heard AS (SELECT week, issue, unnest(themes) AS theme FROM contact WHERE %s)
            SELECT week, %s, name FROM heard JOIN theme ON theme.id = heard.theme
            GROUP BY week, name
            """;

    private final Connection connection;

    Duck(Path file, Path contacts, Path themes) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        run(
                "CREATE TABLE theme AS SELECT ID AS id, NAME AS name FROM read_csv('%s')"
                        .formatted(themes));
        run(
                """
                CREATE TABLE contact AS
                SELECT date_trunc('week', epoch_ms(SAID_AT))::DATE AS week,
                    nullif(substr(ISSUE_KEY, 6), '')::INTEGER AS issue, HELPFUL::TINYINT AS helpful,
                    CASE WHEN THEME_IDS IS NULL THEN []::INTEGER[]
                        ELSE string_split(THEME_IDS, ',')::INTEGER[] END AS themes
                FROM read_csv('%s', types = {'THEME_IDS': 'VARCHAR', 'ISSUE_KEY': 'VARCHAR'})
                """
                        .formatted(contacts));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What our report tells of some weeks, each named by its Monday. */
    Answer ask(LocalDate first, int weeks) throws SQLException {
        String within =
                "week >= DATE '%s' AND week < DATE '%s'".formatted(first, first.plusWeeks(weeks));
        List<Integer> contacts = none(weeks);
        List<Integer> cases = none(weeks);
        List<Integer> helped = none(weeks);
        each(
                ALL.formatted(CASES, within),
                row -> {
                    int at = at(row, first);
                    contacts.set(at, row.getInt(2));
                    cases.set(at, row.getInt(3));
                    helped.set(at, row.getInt(4));
                });
        List<Integer> unclassified = none(weeks);
        each(
                UNCLASSIFIED.formatted(CASES, within),
                row -> unclassified.set(at(row, first), row.getInt(2)));
        SortedMap<String, List<Integer>> themes = new TreeMap<>();
        each(
                BY_THEME.formatted(within, CASES),
                row ->
                        themes.computeIfAbsent(row.getString(3), name -> none(weeks))
                                .set(at(row, first), row.getInt(2)));
        return new Answer(contacts, cases, helped, unclassified, themes);
    }

    private interface EachRow {
        void see(ResultSet row) throws SQLException;
    }

    private void each(String sql, EachRow each) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.see(rows);
            }
        }
    }

    private static int at(ResultSet row, LocalDate first) throws SQLException {
        return (int) ChronoUnit.WEEKS.between(first, row.getDate(1).toLocalDate());
    }

    private static List<Integer> none(int weeks) {
        return new ArrayList<>(Collections.nCopies(weeks, 0));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
