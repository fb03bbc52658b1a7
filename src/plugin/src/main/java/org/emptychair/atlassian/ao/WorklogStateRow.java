package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** How far the worklogs are read; there is one row at most. */
@Table("WorklogState")
public interface WorklogStateRow extends Entity {
    @StringLength(40)
    String getQuestion();

    void setQuestion(String question);

    long getUpdatedUntil();

    void setUpdatedUntil(long updatedUntil);

    long getDeletedUntil();

    void setDeletedUntil(long deletedUntil);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getFailure();

    void setFailure(@Nullable String failure);

    /** One line each: the worklog's number and its issue's. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getParked();

    void setParked(@Nullable String parked);

    /** One line each: how many worklogs, the account and the name, with tabs between. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getStrangers();

    void setStrangers(@Nullable String strangers);
}
