package org.emptychair.host.jira.jql;

import java.util.List;

/**
 * A field whose values are names: projects, statuses, people, labels.
 *
 * @param frame selects the rows of a field with several values; empty for a column of the issue
 * @param ordered whether values are greater and less than others
 */
record ValueField(String frame, String column, Meaning meaning, boolean ordered) implements Field {
    private static final String LABELS =
            "exists (select 1 from HOST_J_LABEL l where l.ISSUE_ID = i.ID and %s)";
    private static final String COMPONENTS =
            "exists (select 1 from HOST_J_COMPONENT c where c.ISSUE_ID = i.ID and %s)";
    private static final String WORKLOGS =
            "exists (select 1 from HOST_J_WORKLOG w where w.ISSUE_ID = i.ID and %s)";
    private static final String STATUSES =
            "exists (select 1 from HOST_J_TERM s where s.ID = i.STATUS_ID and %s)";

    static ValueField column(String column, Meaning meaning) {
        return new ValueField("", column, meaning, false);
    }

    static ValueField priorities() {
        return new ValueField("", "i.PRIORITY_ID", Meaning.word(Searcher.Word.PRIORITY), true);
    }

    static ValueField categories() {
        return new ValueField(STATUSES, "s.CATEGORY", Meaning.category(), false);
    }

    static ValueField labels() {
        return new ValueField(LABELS, "l.LABEL", Meaning.plain(), false);
    }

    static ValueField components() {
        return new ValueField(
                COMPONENTS, "c.TERM_ID", Meaning.word(Searcher.Word.COMPONENT), false);
    }

    static ValueField worklogAuthors() {
        return new ValueField(WORKLOGS, "w.AUTHOR", Meaning.person(), false);
    }

    @Override
    public boolean accepts(Operator operator) {
        return !operator.isText() && (ordered || !operator.isOrder());
    }

    @Override
    public SqlPart condition(Clause.Terminal clause, Translation translation) {
        Membership members = Membership.of(clause, meaning, translation);
        if (clause.operator().isOrder()) {
            return ranked(clause.operator(), members, translation.searcher().priorities());
        }
        boolean negative = clause.operator().isNegative();
        return frame.isEmpty()
                ? members.single(column, negative)
                : members.several(frame, column, negative);
    }

    private SqlPart ranked(Operator operator, Membership members, List<Long> urgentFirst) {
        int rank = members.values().isEmpty() ? -1 : urgentFirst.indexOf(members.values().get(0));
        if (rank < 0) {
            return SqlPart.NOTHING;
        }
        List<Long> fitting =
                switch (operator) {
                    case GREATER -> urgentFirst.subList(0, rank);
                    case GREATER_EQUALS -> urgentFirst.subList(0, rank + 1);
                    case LESS -> urgentFirst.subList(rank + 1, urgentFirst.size());
                    default -> urgentFirst.subList(rank, urgentFirst.size());
                };
        return SqlPart.in(column, fitting);
    }
}
