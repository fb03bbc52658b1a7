package org.emptychair.host.jira.jql;

import java.util.List;

/**
 * A query as SQL over the issue table {@code i} joined with its project {@code p}.
 *
 * @param orderBy columns only, never values
 * @param warnings what was wrong with the query, when it was to be answered all the same
 */
public record Condition(SqlPart where, String orderBy, List<String> warnings) {

    public Condition {
        warnings = List.copyOf(warnings);
    }

    /**
     * @param strict whether a name that means nothing to the searcher is an error; otherwise it
     *     fits no issue
     * @throws JqlError when the query asks for what is not there
     */
    public static Condition of(Jql query, Searcher searcher, boolean strict) {
        Translation translation = new Translation(searcher);
        SqlPart where = query.where().map(translation::clause).orElse(SqlPart.of("1 = 1"));
        String orderBy = Ordering.of(query.orderBy(), translation);
        if (strict) {
            translation.refuseProblems();
        }
        SqlPart visible = SqlPart.in("i.PROJECT_ID", searcher.projects());
        return new Condition(SqlPart.all(visible, where), orderBy, translation.problems());
    }
}
