package org.emptychair.host.jira.jql;

import java.util.List;
import java.util.Optional;

/** A parsed query: a condition, which may be absent, and the order of its answer. */
public record Jql(String text, Optional<Clause> where, List<Sort> orderBy) {

    /** One field of the order. */
    public record Sort(String field, int position, boolean descending) {}

    public Jql {
        orderBy = List.copyOf(orderBy);
    }

    /**
     * @throws JqlError when the text is not a query
     */
    public static Jql parse(String text) {
        return new Parser(text).query();
    }
}
