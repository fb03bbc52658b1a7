package org.emptychair.host.jira;

import java.util.function.Function;
import org.emptychair.host.jira.store.Database;
import org.emptychair.host.product.Platform;
import org.jdbi.v3.core.Handle;

/** The product's own database, in the transactions that the plugin's work joins too. */
record PlatformDatabase(Platform platform) implements Database {

    @Override
    public <T> T inTransaction(Function<Handle, T> work) {
        return platform.transactions()
                .execute(() -> platform.jdbi().withHandle(handle -> work.apply(handle)));
    }
}
