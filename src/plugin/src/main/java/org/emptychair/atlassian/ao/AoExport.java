package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.emptychair.atlassian.snapshot.ChairText;
import org.emptychair.chair.Chair;
import org.emptychair.chair.Omission;

/**
 * All that is kept of customers, meetings and decisions, row by row as it lies in the tables. What
 * leaders log, their hours, their weeks and their calendars are theirs alone and no part of it, nor
 * is anything that opens a door.
 */
public final class AoExport {
    private static final int PIECE = 500;

    /** Named so that the order of a file's columns never depends on the JVM. */
    private static final Comparator<Method> BY_NAME = Comparator.comparing(Method::getName);

    private static final List<Table> TABLES =
            List.of(
                    Table.of("contacts", ContactRow.class),
                    Table.of("sources", SourceRow.class),
                    Table.of("channels", ChannelRow.class),
                    Table.of("departments", DepartmentRow.class),
                    Table.of("themes", ThemeRow.class),
                    Table.of("scopes", ScopeRow.class),
                    Table.of("complaints", ComplaintRow.class),
                    Table.of("waiting", WaitRow.class),
                    Table.of("quote-marks", QuoteMarkRow.class),
                    Table.of("quote-uses", QuoteUseRow.class),
                    Table.of("meetings", MeetingRow.class),
                    Table.of("series", SeriesRow.class),
                    Table.of("series-days", SeriesDayRow.class),
                    Table.of("section-questions", SectionQuestionRow.class),
                    Table.of("closings", ClosingRow.class),
                    Table.of("closed-chairs", SnapshotRow.class),
                    Table.of("seats", SeatRow.class),
                    Table.of("questions", QuestionRow.class),
                    Table.of("decisions", DecisionRow.class),
                    Table.of("decisions-serve", DecisionServesRow.class),
                    new Table(
                            "leaders",
                            LeaderRow.class,
                            Set.of("WorkingWeeks", "Leaves", "Assistants", "Estimate")),
                    Table.of("no-letters", UnsubscribedRow.class),
                    Table.of("audit", AuditRow.class));

    private final ActiveObjects ao;

    /**
     * One kind of rows.
     *
     * @param name as people call it
     * @param withheld columns that are nobody's business
     */
    private record Table(String name, Class<? extends Entity> rows, Set<String> withheld) {
        static Table of(String name, Class<? extends Entity> rows) {
            return new Table(name, rows, Set.of());
        }

        List<Method> columns() {
            return Stream.of(rows.getMethods())
                    .filter(
                            it ->
                                    it.getDeclaringClass().getPackage()
                                            == AoExport.class.getPackage())
                    .filter(it -> it.getName().startsWith("get") && !it.isBridge())
                    .filter(it -> it.getParameterCount() == 0)
                    .filter(it -> !withheld.contains(it.getName().substring(3)))
                    .sorted(BY_NAME)
                    .toList();
        }
    }

    /** Takes what is handed out, a table after the other, a row after the other. */
    public interface Taker {
        /**
         * @param columns names of the values that each row has, in their order
         */
        void table(String name, List<String> columns);

        /**
         * @param values texts and numbers; what a row does not have is not among them
         */
        void row(Map<String, Object> values);
    }

    public AoExport(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Hands out everything; never more than a piece of it is in memory. */
    public void to(Taker taker) {
        TABLES.forEach(table -> to(taker, table, table.rows()));
    }

    private <T extends Entity> void to(Taker taker, Table table, Class<T> rows) {
        List<Method> columns = table.columns();
        List<String> names = new ArrayList<>(List.of("id"));
        columns.forEach(it -> names.add(name(it)));
        taker.table(table.name(), List.copyOf(names));
        int last = 0;
        T[] piece = piece(rows, last);
        while (piece.length > 0) {
            for (T row : piece) {
                taker.row(values(row, columns));
                last = row.getID();
            }
            piece = piece(rows, last);
        }
    }

    private <T extends Entity> T[] piece(Class<T> rows, int after) {
        return ao.find(rows, Query.select().where("ID > ?", after).order("ID").limit(PIECE));
    }

    private static String name(Method getter) {
        String name = getter.getName().substring(3);
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Map<String, Object> values(Entity row, List<Method> columns) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", row.getID());
        for (Method column : columns) {
            value(row, column).ifPresent(it -> values.put(name(column), it));
        }
        return values;
    }

    private static Optional<Object> value(Entity row, Method column) {
        if (row instanceof SnapshotRow snapshot && column.getName().equals("getChair")) {
            Chair chair = ChairText.read(snapshot.getSchemaVersion(), snapshot.getChair());
            return Optional.of(ChairText.write(Omission.ofLeaders(chair)));
        }
        try {
            return Optional.ofNullable(column.invoke(row));
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(
                    "%s of row %d cannot be read".formatted(column.getName(), row.getID()),
                    unreadable);
        }
    }
}
