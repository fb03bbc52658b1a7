package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One leader's timer that runs. */
@Table("Timer")
public interface TimerRow extends Entity {
    /** Hex SHA-256 of the leader. */
    @NotNull
    @Unique
    @StringLength(64)
    String getPersonKey();

    @StringLength(30)
    String getActivity();

    long getStartedAt();
}
