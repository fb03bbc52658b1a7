package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both sides on one PostgreSQL, each in its schema. */
class PostgresHostTest {

    @TempDir Path folder;

    @Test
    void eachSideKeepsItsTablesInASchemaOfItsOwn() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            HostOptions options =
                    HostOptions.in(folder.resolve("data"))
                            .withPlugin(TrialPlugin.in(folder))
                            .withDatabaseUrl(postgres.getJdbcUrl("postgres", "postgres"));
            try (LocalHost host = LocalHost.start(options)) {
                for (var side : List.of(host.confluence(), host.jira())) {
                    Http.getAs("admin", side + "/plugins/servlet/trial/diary?what=write");
                    assertThat(
                                    Http.getAs(
                                                    "admin",
                                                    side + "/plugins/servlet/trial/diary?what=read")
                                            .body())
                            .isEqualTo("1 [kept]");
                }
            }

            assertThat(schemasWithEntities(postgres)).containsExactly("confluence", "jira");
        }
    }

    private static List<String> schemasWithEntities(EmbeddedPostgres postgres) throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                ResultSet tables =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT table_schema FROM information_schema.tables"
                                                + " WHERE table_name LIKE 'AO\\_%\\_LINE_ROW' ORDER BY 1")) {
            while (tables.next()) {
                schemas.add(tables.getString(1));
            }
        }
        return schemas;
    }
}
