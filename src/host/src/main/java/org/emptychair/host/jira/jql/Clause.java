package org.emptychair.host.jira.jql;

import java.util.List;

/** The condition of a query. */
sealed interface Clause {

    record And(List<Clause> parts) implements Clause {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<Clause> parts) implements Clause {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Clause part) implements Clause {}

    record Terminal(String field, int position, Operator operator, Operand operand)
            implements Clause {}
}
