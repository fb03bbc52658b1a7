package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.emptychair.contact.Answers;
import org.emptychair.contact.Survey;
import org.emptychair.tone.Tone;
import org.emptychair.week.IsoWeek;

/**
 * Reads what the contacts of a week answered to other questions than the headline's, from the
 * contacts that did; the week is read again only when something of it changed.
 */
final class SurveyReader {
    private static final int MOST_KEPT = 64;
    private static final String TOLD =
            "(FUNCTIONAL IS NOT NULL OR ACCESSIBLE IS NOT NULL OR EMOTIONAL IS NOT NULL"
                    + " OR PUBLIC_POST = 1)";

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

    /** Without those who were unhappy in private, whom the counts tell. */
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
        List<Object> values = new ArrayList<>();
        String clause = clause(key, values) + " AND " + TOLD;
        Sum sum = new Sum();
        ao.stream(
                ContactRow.class,
                Query.select("ID, FUNCTIONAL, ACCESSIBLE, EMOTIONAL, TONE, PUBLIC_POST")
                        .where(clause, values.toArray()),
                sum::add);
        return sum.survey.withUnhappy(0, sum.inPublic);
    }

    private static final class Sum {
        private Survey survey = Survey.NONE;
        private int inPublic;

        void add(ContactRow row) {
            survey =
                    survey.plus(
                            new Answers(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.ofNullable(row.getFunctional()),
                                    Optional.ofNullable(row.getAccessible()),
                                    Optional.ofNullable(row.getEmotional())));
            boolean unhappy = HeardForm.tone(row.getTone()) == Tone.NEGATIVE;
            inPublic += unhappy && row.getPublicPost() == 1 ? 1 : 0;
        }
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
