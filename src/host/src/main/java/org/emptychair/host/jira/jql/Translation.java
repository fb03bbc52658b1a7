package org.emptychair.host.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One query on its way to SQL, with the problems met so far. */
final class Translation {
    private final Searcher searcher;
    private final List<String> problems = new ArrayList<>();
    private int firstPosition = -1;

    Translation(Searcher searcher) {
        this.searcher = searcher;
    }

    Searcher searcher() {
        return searcher;
    }

    SqlPart clause(Clause clause) {
        return clause(clause, false);
    }

    /** NOT is moved inwards to the operators, as Jira does: an empty field fits neither side. */
    private SqlPart clause(Clause clause, boolean negated) {
        if (clause instanceof Clause.Not not) {
            return clause(not.part(), !negated);
        }
        if (clause instanceof Clause.And and) {
            return parts(and.parts(), negated, negated ? " or " : " and ");
        }
        if (clause instanceof Clause.Or or) {
            return parts(or.parts(), negated, negated ? " and " : " or ");
        }
        Clause.Terminal terminal = (Clause.Terminal) clause;
        return terminal(
                negated
                        ? new Clause.Terminal(
                                terminal.field(),
                                terminal.position(),
                                terminal.operator().negated(),
                                terminal.operand())
                        : terminal);
    }

    private SqlPart parts(List<Clause> parts, boolean negated, String separator) {
        return SqlPart.joined(separator, parts.stream().map(p -> clause(p, negated)).toList());
    }

    private SqlPart terminal(Clause.Terminal clause) {
        Field field = Fields.named(clause.field()).orElse(null);
        if (field == null) {
            problem(clause.position(), Fields.unknown(clause.field()));
            return SqlPart.NOTHING;
        }
        if (!field.accepts(clause.operator())) {
            problem(
                    clause.position(),
                    "The operator '%s' is not supported by the '%s' field."
                            .formatted(clause.operator().text(), clause.field()));
            return SqlPart.NOTHING;
        }
        if (isEmptyTest(clause.operator()) && !(clause.operand() instanceof Operand.Empty)) {
            problem(
                    clause.operand().position(),
                    "The operator '%s' takes only EMPTY or NULL, for field '%s'."
                            .formatted(clause.operator().text(), clause.field()));
            return SqlPart.NOTHING;
        }
        return field.condition(clause, this);
    }

    private static boolean isEmptyTest(Operator operator) {
        return operator == Operator.IS || operator == Operator.IS_NOT;
    }

    void problem(int position, String message) {
        if (problems.isEmpty()) {
            firstPosition = position;
        }
        problems.add(message);
    }

    void unknownValue(Clause.Terminal clause, Operand.Value value) {
        problem(
                value.position(),
                "The value '%s' does not exist for the field '%s'."
                        .formatted(value.text(), clause.field().toLowerCase(Locale.ROOT)));
    }

    void unknownFunction(Clause.Terminal clause, Operand.Call call) {
        problem(
                call.position(),
                "The JQL function '%s(%s)' is not known for the field '%s'."
                        .formatted(
                                call.name(),
                                String.join(", ", call.arguments()),
                                clause.field().toLowerCase(Locale.ROOT)));
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new JqlError(problems, firstPosition);
        }
    }
}
