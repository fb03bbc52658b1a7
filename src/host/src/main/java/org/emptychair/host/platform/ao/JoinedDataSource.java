package org.emptychair.host.platform.ao;

import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The host's data source as ActiveObjects wants it; it is closed by the host, not from there. */
final class JoinedDataSource extends DelegatingDataSource implements DisposableDataSource {

    JoinedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public void dispose() {
        // The pool belongs to the host and outlives every entity manager.
    }
}
