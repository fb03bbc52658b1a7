package org.emptychair.host.jira.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class JiraStoreOnPostgresTest extends JiraStoreContract {
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    Database database() {
        LocalDatabase database = new LocalDatabase(postgres.getPostgresDatabase());
        database.inTransaction(
                handle -> handle.execute("drop schema public cascade; create schema public"));
        return database;
    }
}
