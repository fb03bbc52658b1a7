package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That a page's meeting was closed, or opened again. */
@Table("Closing")
public interface ClosingRow extends Entity {
    @Unique
    long getPageId();

    @NotNull
    String getSpaceKey();

    void setSpaceKey(String spaceKey);

    /** Days since 1970. */
    @Nullable Long getMeetingOn();

    void setMeetingOn(@Nullable Long meetingOn);

    String getStatus();

    void setStatus(String status);

    long getChangedAt();

    void setChangedAt(long changedAt);

    @Nullable String getChangedBy();

    void setChangedBy(@Nullable String changedBy);
}
