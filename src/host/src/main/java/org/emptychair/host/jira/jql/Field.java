package org.emptychair.host.jira.jql;

/** A field that a query may name. */
interface Field {

    boolean accepts(Operator operator);

    /** The condition that a clause puts on this field; its operator was accepted before. */
    SqlPart condition(Clause.Terminal clause, Translation translation);
}
