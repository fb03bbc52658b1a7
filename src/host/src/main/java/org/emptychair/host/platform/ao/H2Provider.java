package org.emptychair.host.platform.ao;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;

/** H2, asked which indexes there are without having every page of them read and counted. */
final class H2Provider extends H2DatabaseProvider {
    H2Provider(DisposableDataSource source, String schema) {
        super(source, schema);
    }

    @Override
    public ResultSet getIndexes(Connection connection, String tableName) throws SQLException {
        return connection.getMetaData().getIndexInfo(null, getSchema(), tableName, false, true);
    }
}
