package org.emptychair.bench.asking;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** The plugin's tables, where millions of contacts are made of a few by the database itself. */
final class Rows {
    private static final String CONTACTS = "confluence.\"AO_66521D_CONTACT\"";
    private static final String STATE = "confluence.\"AO_66521D_COUNT_STATE\"";
    private static final String THEMES = "confluence.\"AO_66521D_THEME\"";

    // Times rise with the numbers, and of ten neighbours some are about one issue.
    private static final String MULTIPLY =
            """
            INSERT INTO %1$s ("ROW_KEY", "SOURCE", "SOURCE_ID", "SAID_AT", "CHANNEL_ID", "CUSTOMER",
                "CUSTOMER_KEY", "WORDS", "KNOWN_NAMES", "REDACTED", "EXCERPT", "RULES", "TONE",
                "HELPFUL", "DEPARTMENT_ID", "THEME_IDS", "SENT_IDS", "TAGS", "ISSUE_KEY",
                "PUBLIC_POST")
            SELECT md5('a' || i) || md5('b' || i), s."SOURCE", 'x' || i,
                %2$d + (i::double precision / %4$d * %3$d)::bigint, s."CHANNEL_ID",
                'c' || (i %% (%4$d / 4 + 1)), substr(md5('c' || (i %% (%4$d / 4 + 1))), 1, 16),
                s."WORDS", s."KNOWN_NAMES", s."REDACTED", s."EXCERPT", s."RULES", s."TONE",
                s."HELPFUL", s."DEPARTMENT_ID", s."THEME_IDS", s."SENT_IDS", s."TAGS",
                CASE WHEN s."ISSUE_KEY" IS NULL THEN NULL ELSE 'CARE-' || (1 + i / 10) END,
                s."PUBLIC_POST"
            FROM generate_series(1, %4$d) AS i
            JOIN (SELECT *, row_number() OVER (ORDER BY "ID") - 1 AS n FROM %1$s) AS s
              ON s.n = i %% %5$d
            ORDER BY i
            """;

    private final DataSource source;

    Rows(DataSource source) {
        this.source = source;
    }

    /** Makes contacts of three years out of those that are there, until there are so many. */
    void multiply(int wanted, Instant now) throws SQLException {
        long span = Duration.ofDays(3 * 365L).toMillis();
        long more = (long) wanted - Sample.SIZE;
        run(MULTIPLY.formatted(CONTACTS, now.toEpochMilli() - span, span, more, Sample.SIZE));
        run("ANALYZE " + CONTACTS);
    }

    /** Waits until a recount in a zone has begun. */
    void awaitBegun(String zone) throws SQLException, InterruptedException {
        await("'%1$s' IN (\"ZONE_ID\", \"NEXT_ZONE_ID\")".formatted(zone));
    }

    /** Waits until all contacts are counted in a zone, and other counts swept out. */
    void awaitEnded(String zone) throws SQLException, InterruptedException {
        await(
                "\"ZONE_ID\" = '%s' AND \"NEXT_ZONE_ID\" IS NULL AND \"UNSWEPT\" = 0"
                        .formatted(zone));
    }

    private void await(String condition) throws SQLException, InterruptedException {
        while (number("SELECT count(*) FROM %s WHERE %s".formatted(STATE, condition)) == 0) {
            Thread.sleep(50);
        }
    }

    /** Writes what the questions need to a file of comma-separated values. */
    void write(Path contacts, Path themes) throws SQLException {
        run(
                """
                COPY (SELECT "ID", "SAID_AT", "ISSUE_KEY", "HELPFUL", "THEME_IDS" FROM %s
                      ORDER BY "SAID_AT") TO '%s' (FORMAT csv, HEADER)
                """
                        .formatted(CONTACTS, contacts));
        run(
                "COPY (SELECT \"ID\", \"NAME\" FROM %s) TO '%s' (FORMAT csv, HEADER)"
                        .formatted(THEMES, themes));
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
