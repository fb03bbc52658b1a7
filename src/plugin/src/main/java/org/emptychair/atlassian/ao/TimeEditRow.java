package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What an entry said before somebody changed it. */
@Table("TimeEdit")
public interface TimeEditRow extends Entity {
    /** Hex SHA-256 of the leader whose entry it is. */
    @Indexed
    @StringLength(64)
    String getPersonKey();

    int getEntryId();

    long getEditedAt();

    String getEditor();

    /** Whether the entry was taken out. */
    boolean isTakenOut();

    long getFirstDay();

    int getMinutes();

    /** Absent where only the day was known. */
    @Nullable Long getFromAt();

    @Nullable Long getToAt();

    @StringLength(30)
    String getActivity();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getNote();

    @Nullable String getIssueKey();
}
