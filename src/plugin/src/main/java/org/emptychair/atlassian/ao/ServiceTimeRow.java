package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One service time; what was removed stays, so that its source does not bring it back. */
@Table("ServiceTime")
public interface ServiceTimeRow extends Entity {
    /** Hex SHA-256 of leader, source and id. */
    @NotNull
    @Unique
    @StringLength(64)
    String getRowKey();

    /** Hex SHA-256 of the leader. */
    @Indexed
    @StringLength(64)
    String getPersonKey();

    String getPerson();

    String getSource();

    @Indexed
    String getSourceId();

    /** The earliest day that any zone sees it on. */
    @Indexed
    long getFirstDay();

    void setFirstDay(long firstDay);

    /** The latest day that any zone sees it on. */
    long getLastDay();

    void setLastDay(long lastDay);

    int getMinutes();

    void setMinutes(int minutes);

    /** Absent where only the day is known. */
    @Nullable Long getFromAt();

    void setFromAt(@Nullable Long fromAt);

    @Nullable Long getToAt();

    void setToAt(@Nullable Long toAt);

    @StringLength(30)
    String getActivity();

    void setActivity(String activity);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getNote();

    void setNote(@Nullable String note);

    @Nullable String getIssueKey();

    void setIssueKey(@Nullable String issueKey);

    @StringLength(30)
    String getStanding();

    void setStanding(String standing);

    boolean isAccepted();

    void setAccepted(boolean accepted);

    int getVersion();

    void setVersion(int version);

    @StringLength(30)
    @Nullable String getRemovedBy();

    void setRemovedBy(@Nullable String removedBy);
}
