package org.emptychair.atlassian.ao;

import net.java.ao.schema.Table;

/** The counts of one theme, department and channel on one day. */
@Table("DayCount")
public interface DayCountRow extends CountRow {
    int getContacts();

    int getCases();

    int getHelpful();

    int getUnhelpful();
}
