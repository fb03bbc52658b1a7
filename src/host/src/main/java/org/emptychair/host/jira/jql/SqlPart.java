package org.emptychair.host.jira.jql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of SQL and the values for its question marks, in order. */
public record SqlPart(String sql, List<Object> binds) {

    static final SqlPart NOTHING = of("1 = 0");

    public SqlPart {
        binds = List.copyOf(binds);
    }

    public static SqlPart of(String sql, Object... binds) {
        return new SqlPart(sql, List.of(binds));
    }

    /** {@code column in (?, ?)}; nothing fits an empty list. */
    public static SqlPart in(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return NOTHING;
        }
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return new SqlPart(column + " in (" + marks + ")", List.copyOf(values));
    }

    static SqlPart joined(String separator, List<SqlPart> parts) {
        String sql =
                parts.stream().map(SqlPart::sql).collect(Collectors.joining(separator, "(", ")"));
        List<Object> binds = new ArrayList<>();
        parts.forEach(part -> binds.addAll(part.binds()));
        return new SqlPart(sql, binds);
    }

    public static SqlPart all(SqlPart... parts) {
        return joined(" and ", List.of(parts));
    }

    static SqlPart any(SqlPart... parts) {
        return joined(" or ", List.of(parts));
    }

    SqlPart not() {
        return new SqlPart("not (" + sql + ")", binds);
    }

    /** This part inside a frame whose {@code %s} it replaces. */
    SqlPart inside(String frame) {
        return new SqlPart(frame.replace("%s", sql), binds);
    }
}
