package org.emptychair.host.jira.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Transactions on the product's database. Whoever asks inside one joins it. */
public interface Database {

    <T> T inTransaction(Function<Handle, T> work);

    /** Creates what is missing of the Jira side's tables. */
    default void prepare() {
        inTransaction(
                handle -> {
                    for (String statement : tables().split(";\\s*\\n")) {
                        handle.execute(statement);
                    }
                    return true;
                });
    }

    private static String tables() {
        try (InputStream file = Database.class.getResourceAsStream("tables.sql")) {
            return new String(
                    Objects.requireNonNull(file, "tables.sql").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of {@code count} new ids in a row. */
    static long newIds(Handle handle, String name, int count) {
        String update = "update HOST_J_COUNTER set LAST_ID = LAST_ID + ? where NAME = ?";
        if (handle.execute(update, count, name) == 0) {
            handle.execute("insert into HOST_J_COUNTER (NAME, LAST_ID) values (?, ?)", name, 9999);
            handle.execute(update, count, name);
        }
        long last =
                handle.select("select LAST_ID from HOST_J_COUNTER where NAME = ?", name)
                        .mapTo(Long.class)
                        .one();
        return last - count + 1;
    }
}
