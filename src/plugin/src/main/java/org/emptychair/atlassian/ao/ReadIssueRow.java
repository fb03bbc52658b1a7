package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What the sync remembers of one issue. */
@Table("ReadIssue")
public interface ReadIssueRow extends Entity {
    @Unique
    long getIssueId();

    @Indexed
    String getIssueKey();

    void setIssueKey(String issueKey);

    /** Absent while the issue is being written. */
    @Nullable Long getUpdatedAt();

    void setUpdatedAt(@Nullable Long updatedAt);

    /** What our side was like when it was read; absent in rows from before anybody noted it. */
    @StringLength(40)
    @Nullable String getUnderstood();

    void setUnderstood(@Nullable String understood);

    @Indexed
    long getTouchedAt();

    void setTouchedAt(long touchedAt);

    /** 1 for an issue without a resolution. */
    int getOpenIssue();

    void setOpenIssue(int openIssue);

    /** Ids of scopes, each between commas. */
    @StringLength(450)
    @Nullable String getScopeIds();

    void setScopeIds(@Nullable String scopeIds);

    /** Days with a contact of their own, between commas. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getContactDays();

    void setContactDays(@Nullable String contactDays);
}
