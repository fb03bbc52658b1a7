package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Who sat in the chair of one page in one week. */
@Table("Seat")
public interface SeatRow extends Entity {
    /** The page's number and the week, such as {@code 7/2026-W47}. */
    @NotNull
    @Unique
    @StringLength(40)
    String getRowKey();

    long getPageId();

    @NotNull
    @Indexed
    String getSpaceKey();

    void setSpaceKey(String spaceKey);

    /** Days since 1970, as all days here; absent for a page without a day. */
    @Nullable Long getMeetingOn();

    void setMeetingOn(@Nullable Long meetingOn);

    /** The day of the meeting, else the last of the week. */
    @Indexed
    long getHeldOn();

    void setHeldOn(long heldOn);

    @NotNull
    String getIsoWeek();

    /** 0 for a guest. */
    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    @Nullable Integer getSinceYear();

    void setSinceYear(@Nullable Integer sinceYear);

    String getWhy();

    void setWhy(String why);

    /** Milliseconds since 1970. */
    long getChosenAt();

    void setChosenAt(long chosenAt);

    /** What a guest is called. */
    @Nullable String getGuest();

    void setGuest(@Nullable String guest);

    @Nullable String getChosenBy();

    void setChosenBy(@Nullable String chosenBy);

    @StringLength(450)
    @Nullable String getReason();

    void setReason(@Nullable String reason);
}
