package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.emptychair.contact.Answers;
import org.emptychair.contact.Survey;
import org.emptychair.week.IsoWeek;

/**
 * Reads what the contacts of a week answered to other questions than the headline's, from the
 * contacts that did; the week is read again only when something of it changed.
 */
final class SurveyReader {
    private static final int MOST_KEPT = 64;
    private static final String UNHAPPY = "TONE = -1 AND PUBLIC_POST = ?";
    private static final String ANSWERED =
            "(FUNCTIONAL IS NOT NULL OR ACCESSIBLE IS NOT NULL OR EMOTIONAL IS NOT NULL)";

    private final ActiveObjects ao;
    private final Map<Key, Survey> kept =
            new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Survey> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    private record Key(Cell cell, IsoWeek week, ZoneId zone, long version) {}

    SurveyReader(ActiveObjects ao) {
        this.ao = ao;
    }

    Survey of(Cell cell, IsoWeek week, ZoneId zone, long version) {
        Key key = new Key(cell, week, zone, version);
        synchronized (kept) {
            Survey known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Survey read = read(key);
        synchronized (kept) {
            kept.put(key, read);
        }
        return read;
    }

    private Survey read(Key key) {
        List<Survey> sum = new ArrayList<>(List.of(Survey.NONE));
        ask(key, ANSWERED, answers -> sum.set(0, sum.get(0).plus(answers)));
        return sum.get(0).withUnhappy(count(key, 0), count(key, 1));
    }

    private void ask(Key key, String which, Consumer<Answers> each) {
        List<Object> values = new ArrayList<>();
        String clause = clause(key, values) + " AND " + which;
        ao.stream(
                ContactRow.class,
                Query.select("ID, FUNCTIONAL, ACCESSIBLE, EMOTIONAL")
                        .where(clause, values.toArray()),
                row ->
                        each.accept(
                                new Answers(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.ofNullable(row.getFunctional()),
                                        Optional.ofNullable(row.getAccessible()),
                                        Optional.ofNullable(row.getEmotional()))));
    }

    private int count(Key key, int isPublic) {
        List<Object> values = new ArrayList<>();
        String clause = clause(key, values) + " AND " + UNHAPPY;
        values.add(isPublic);
        return ao.count(ContactRow.class, clause, values.toArray());
    }

    private static String clause(Key key, List<Object> values) {
        StringBuilder clause = new StringBuilder("SAID_AT >= ? AND SAID_AT < ?");
        values.add(key.week().start(key.zone()).toEpochMilli());
        values.add(key.week().end(key.zone()).toEpochMilli());
        Cell cell = key.cell();
        boolean source = cell.department() == Cell.SOURCES;
        if (!source && cell.department() != Cell.ALL) {
            clause.append(" AND DEPARTMENT_ID = ?");
            values.add(cell.department());
        }
        if (cell.channel() != Cell.ALL) {
            clause.append(source ? " AND ORIGIN_ID = ?" : " AND CHANNEL_ID = ?");
            values.add(cell.channel());
        }
        return clause.toString();
    }
}
