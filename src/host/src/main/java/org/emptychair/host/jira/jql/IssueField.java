package org.emptychair.host.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The issue itself, by key or id; greater and less go by its number inside its project. */
final class IssueField implements Field {

    @Override
    public boolean accepts(Operator operator) {
        return !operator.isText();
    }

    @Override
    public SqlPart condition(Clause.Terminal clause, Translation translation) {
        List<Searcher.IssueRef> issues = new ArrayList<>();
        boolean named = false;
        for (Operand operand : clause.operand().singles()) {
            if (operand instanceof Operand.Value value) {
                named = true;
                issue(value, clause, translation).ifPresent(issues::add);
            } else if (operand instanceof Operand.Call call) {
                named = true;
                translation.unknownFunction(clause, call);
            }
        }
        if (clause.operator().isOrder()) {
            return issues.isEmpty() ? SqlPart.NOTHING : ordered(clause.operator(), issues.get(0));
        }
        SqlPart inside = SqlPart.in("i.ID", issues.stream().map(Searcher.IssueRef::id).toList());
        if (!named) {
            return clause.operator().isNegative() ? SqlPart.NOTHING.not() : SqlPart.NOTHING;
        }
        return clause.operator().isNegative() ? inside.not() : inside;
    }

    private static SqlPart ordered(Operator operator, Searcher.IssueRef issue) {
        return SqlPart.of(
                "(i.PROJECT_ID = ? and i.NUM " + operator.text() + " ?)",
                issue.projectId(),
                issue.number());
    }

    private static Optional<Searcher.IssueRef> issue(
            Operand.Value value, Clause.Terminal clause, Translation translation) {
        Optional<Searcher.IssueRef> issue = translation.searcher().issue(value.text());
        if (issue.isEmpty()) {
            String field = clause.field().toLowerCase(Locale.ROOT);
            boolean isId = value.text().chars().allMatch(Character::isDigit);
            translation.problem(
                    value.position(),
                    isId
                            ? "A value with ID '%s' does not exist for the field '%s'."
                                    .formatted(value.text(), field)
                            : "An issue with key '%s' does not exist for field '%s'."
                                    .formatted(value.text(), field));
        }
        return issue;
    }
}
