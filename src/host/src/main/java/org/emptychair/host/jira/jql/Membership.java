package org.emptychair.host.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values that a clause lists, resolved.
 *
 * @param named whether the clause named any value; names that mean nothing leave no value
 */
record Membership(List<Object> values, boolean named, boolean empty) {

    Membership {
        values = List.copyOf(values);
    }

    static Membership of(Clause.Terminal clause, Meaning meaning, Translation translation) {
        List<Object> values = new ArrayList<>();
        boolean empty = false;
        boolean named = false;
        for (Operand operand : clause.operand().singles()) {
            if (isEmpty(operand, meaning)) {
                empty = true;
            } else {
                named = true;
                values.addAll(resolved(operand, clause, meaning, translation));
            }
        }
        return new Membership(values, named, empty);
    }

    private static boolean isEmpty(Operand operand, Meaning meaning) {
        return operand instanceof Operand.Empty
                || (operand instanceof Operand.Value value && meaning.isEmpty(value.text()));
    }

    private static List<?> resolved(
            Operand operand, Clause.Terminal clause, Meaning meaning, Translation translation) {
        if (operand instanceof Operand.Call call) {
            Optional<List<?>> found = meaning.call(call, translation.searcher());
            if (found.isEmpty()) {
                translation.unknownFunction(clause, call);
            }
            return found.orElse(List.of());
        }
        Operand.Value value = (Operand.Value) operand;
        Optional<List<?>> found = meaning.of(value.text(), translation.searcher());
        if (found.isEmpty()) {
            translation.unknownValue(clause, value);
        }
        return found.orElse(List.of());
    }

    /** For a field with one value: a negative clause never fits an issue without one. */
    SqlPart single(String column, boolean negative) {
        SqlPart inside = SqlPart.in(column, values);
        SqlPart absent = SqlPart.of(column + " is null");
        if (negative) {
            return named ? SqlPart.all(absent.not(), inside.not()) : absent.not();
        }
        return empty ? SqlPart.any(inside, absent) : inside;
    }

    /** For a field with several values, whose rows {@code frame} selects. */
    SqlPart several(String frame, String column, boolean negative) {
        SqlPart some = SqlPart.of("1 = 1").inside(frame);
        SqlPart inside = SqlPart.in(column, values).inside(frame);
        if (negative) {
            return named ? SqlPart.all(some, inside.not()) : some;
        }
        return empty ? SqlPart.any(inside, some.not()) : inside;
    }
}
