package org.emptychair.host.jira.jql;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A moment or a day.
 *
 * @param frame selects the rows of a field with several values; empty for a column of the issue
 * @param wholeDays whether the column holds ISO days rather than milliseconds
 */
record DateField(String frame, String column, boolean wholeDays) implements Field {
    private static final String WORKLOGS =
            "exists (select 1 from HOST_J_WORKLOG w where w.ISSUE_ID = i.ID and %s)";

    static DateField instant(String column) {
        return new DateField("", column, false);
    }

    static DateField day(String column) {
        return new DateField("", column, true);
    }

    static DateField worklogDay() {
        return new DateField(WORKLOGS, "w.STARTED", false);
    }

    @Override
    public boolean accepts(Operator operator) {
        boolean equal = operator == Operator.EQUALS || operator == Operator.IN;
        return operator.isOrder() || equal || (frame.isEmpty() && !operator.isText());
    }

    @Override
    public SqlPart condition(Clause.Terminal clause, Translation translation) {
        if (clause.operator().isOrder()) {
            return compared(clause, translation);
        }
        List<Object> values = new ArrayList<>();
        boolean empty = false;
        for (Operand operand : clause.operand().singles()) {
            empty |= operand instanceof Operand.Empty;
            if (!(operand instanceof Operand.Empty)) {
                moment(operand, clause, translation)
                        .map(m -> stored(m, translation))
                        .ifPresent(values::add);
            }
        }
        boolean named =
                clause.operand().singles().stream().anyMatch(o -> !(o instanceof Operand.Empty));
        Membership members = new Membership(values, named, empty);
        boolean negative = clause.operator().isNegative();
        if (!frame.isEmpty()) {
            return wholeDay(members, translation).inside(frame);
        }
        return members.single(column, negative);
    }

    /** A worklog is asked for by its day, whatever its hour. */
    private SqlPart wholeDay(Membership members, Translation translation) {
        List<SqlPart> days = new ArrayList<>();
        for (Object start : members.values()) {
            Instant from = Instant.ofEpochMilli((Long) start);
            ZoneId zone = translation.searcher().zone();
            Instant to = from.atZone(zone).plusDays(1).toInstant();
            days.add(
                    SqlPart.of(
                            "(" + column + " >= ? and " + column + " < ?)",
                            start,
                            to.toEpochMilli()));
        }
        return days.isEmpty() ? SqlPart.NOTHING : SqlPart.joined(" or ", days);
    }

    private SqlPart compared(Clause.Terminal clause, Translation translation) {
        SqlPart condition =
                moment(clause.operand(), clause, translation)
                        .map(
                                m ->
                                        SqlPart.of(
                                                column + " " + clause.operator().text() + " ?",
                                                stored(m, translation)))
                        .orElse(SqlPart.NOTHING);
        return frame.isEmpty() ? condition : condition.inside(frame);
    }

    private Object stored(Instant moment, Translation translation) {
        return wholeDays
                ? moment.atZone(translation.searcher().zone()).toLocalDate().toString()
                : (Object) moment.toEpochMilli();
    }

    private static Optional<Instant> moment(
            Operand operand, Clause.Terminal clause, Translation translation) {
        Moments moments = new Moments(translation.searcher().now(), translation.searcher().zone());
        if (operand instanceof Operand.Value value) {
            Optional<Instant> moment = moments.of(value.text());
            if (moment.isEmpty()) {
                translation.problem(
                        value.position(),
                        "Date value '%s' for field '%s' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'."
                                .formatted(value.text(), clause.field()));
            }
            return moment;
        }
        if (operand instanceof Operand.Call call) {
            Optional<Instant> moment = moments.call(call);
            if (moment.isEmpty()) {
                translation.unknownFunction(clause, call);
            }
            return moment;
        }
        return Optional.empty();
    }
}
