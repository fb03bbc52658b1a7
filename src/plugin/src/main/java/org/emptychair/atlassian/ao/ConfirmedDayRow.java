package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One day that one leader confirmed. */
@Table("ConfirmedDay")
public interface ConfirmedDayRow extends Entity {
    /** Hex SHA-256 of the leader. */
    @Indexed
    @StringLength(64)
    String getPersonKey();

    String getPerson();

    @Indexed
    long getWorkDay();
}
