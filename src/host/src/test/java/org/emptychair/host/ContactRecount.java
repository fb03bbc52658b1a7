package org.emptychair.host;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Counts contacts of a week by plain SQL over their rows. */
final class ContactRecount {
    private static final String IN_WEEK =
            "from %s where SAID_AT >= cast(? as bigint) and SAID_AT < cast(? as bigint)";

    /** An answer counts in the week in which it was given. */
    private static final String ANSWERED_IN_WEEK =
            IN_WEEK.replace("SAID_AT", "coalesce(ANSWERED_AT, SAID_AT)");

    private static final String OF_THEME =
            " and ',' || THEME_IDS || ',' like '%%,' || cast(? as varchar) || ',%%'";

    private final KeptTables kept;
    private final ZoneId zone;
    private final String contacts;

    ContactRecount(KeptTables kept, ZoneId zone) throws SQLException {
        this.kept = kept;
        this.zone = zone;
        this.contacts = kept.table("CONTACT");
    }

    long contacts(String week) throws SQLException {
        return number("select count(*) " + IN_WEEK, week);
    }

    /** Each contact counts, but those about one issue count once. */
    long cases(String week, String theme) throws SQLException {
        List<String> ids =
                kept.texts("select ID from " + kept.table("THEME") + " where NAME = ?", theme);
        return number(
                        "select count(*) " + IN_WEEK + OF_THEME + " and ISSUE_KEY is null",
                        week,
                        ids.get(0))
                + number(
                        "select count(distinct ISSUE_KEY) " + IN_WEEK + OF_THEME, week, ids.get(0));
    }

    long unclassified(String week) throws SQLException {
        String none = " and THEME_IDS is null";
        return number("select count(*) " + IN_WEEK + none + " and ISSUE_KEY is null", week)
                + number("select count(distinct ISSUE_KEY) " + IN_WEEK + none, week);
    }

    long helped(String week) throws SQLException {
        return number(
                "select count(*) " + ANSWERED_IN_WEEK + " and (HELPFUL = 1 or RATING >= 4)", week);
    }

    long notHelped(String week) throws SQLException {
        return number(
                "select count(*) " + ANSWERED_IN_WEEK + " and (HELPFUL = 0 or RATING <= 2)", week);
    }

    private long number(String sql, String week, Object... more) throws SQLException {
        LocalDate monday = LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        Object[] values = new Object[2 + more.length];
        values[0] = monday.atStartOfDay(zone).toInstant().toEpochMilli();
        values[1] = monday.plusWeeks(1).atStartOfDay(zone).toInstant().toEpochMilli();
        System.arraycopy(more, 0, values, 2, more.length);
        return kept.number(sql, contacts, values);
    }
}
