package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One page that has a chair on it. */
@Table("Meeting")
public interface MeetingRow extends Entity {
    @Unique
    long getPageId();

    @NotNull
    @Indexed
    String getSpaceKey();

    void setSpaceKey(String spaceKey);

    /** Days since 1970. */
    @Indexed
    @Nullable Long getMeetingOn();

    void setMeetingOn(@Nullable Long meetingOn);
}
