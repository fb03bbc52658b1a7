package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TablesTest {
    /**
     * Words that Oracle, MySQL or SQL Server keep for themselves and that one might choose here.
     */
    private static final Set<String> RESERVED =
            Set.of(
                    "ACCESS",
                    "COMMENT",
                    "COUNT",
                    "DATE",
                    "DAY",
                    "DESCRIBE",
                    "FILE",
                    "GROUP",
                    "KEY",
                    "LEVEL",
                    "LINES",
                    "MODE",
                    "NUMBER",
                    "OPTION",
                    "ORDER",
                    "PUBLIC",
                    "RANGE",
                    "RANK",
                    "RAW",
                    "RESOURCE",
                    "ROW",
                    "ROWS",
                    "SESSION",
                    "SIZE",
                    "START",
                    "SYSTEM",
                    "TABLE",
                    "TIME",
                    "USER",
                    "VALUE",
                    "VALUES",
                    "WHEN",
                    "WHERE",
                    "YEAR");

    @Test
    void everyNameIsOneThatEveryDatabaseTakes() throws SQLException {
        List<String> tables = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        try (Database database = Database.h2();
                Connection connection = database.source().getConnection();
                ResultSet rows =
                        connection.getMetaData().getColumns(null, "PUBLIC", "AO_%", null)) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }

        assertThat(tables).allSatisfy(name -> assertThat(name).startsWith(Database.PREFIX));
        assertThat(tables).allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(29));
        assertThat(Set.copyOf(tables)).hasSameSizeAs(Database.TABLES);
        assertThat(columns).allSatisfy(name -> assertThat(name).matches("[A-Z][A-Z_]{1,29}"));
        assertThat(columns).doesNotContainAnyElementsOf(RESERVED);
    }

    @Test
    void theDescriptorNamesEveryTable() throws IOException {
        String descriptor;
        try (InputStream file =
                Objects.requireNonNull(getClass().getResourceAsStream("/atlassian-plugin.xml"))) {
            descriptor = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(Database.TABLES)
                .allSatisfy(
                        table ->
                                assertThat(descriptor)
                                        .contains("<entity>" + table.getName() + "</entity>"));
        assertThat(descriptor.split("<entity>", -1)).hasSize(Database.TABLES.size() + 1);
    }
}
