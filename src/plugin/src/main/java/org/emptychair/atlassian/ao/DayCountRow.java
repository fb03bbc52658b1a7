package org.emptychair.atlassian.ao;

import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** The counts of one theme, department and channel on one day. */
@Table("DayCount")
public interface DayCountRow extends CountRow {
    int getContacts();

    int getCases();

    int getHelpful();

    int getUnhelpful();

    /** Absent in rows from before tones were counted: none. */
    @Nullable Integer getHappy();

    @Nullable Integer getNeutral();

    @Nullable Integer getUnhappy();
}
