package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One complaint; when its customer waited stands in {@link WaitRow}s. */
@Table("Complaint")
public interface ComplaintRow extends Entity {
    @Unique
    long getIssueId();

    @Indexed
    String getIssueKey();

    void setIssueKey(String issueKey);

    @StringLength(450)
    @Nullable String getSummary();

    void setSummary(@Nullable String summary);

    @StringLength(450)
    @Nullable String getCustomer();

    void setCustomer(@Nullable String customer);

    @Nullable String getOwnerAccount();

    void setOwnerAccount(@Nullable String ownerAccount);

    @Nullable String getOwnerName();

    void setOwnerName(@Nullable String ownerName);

    /** Milliseconds since 1970, as all instants here. */
    @Indexed
    long getCreatedAt();

    void setCreatedAt(long createdAt);

    @Nullable Long getEndedAt();

    void setEndedAt(@Nullable Long endedAt);

    @Nullable String getEndedHow();

    void setEndedHow(@Nullable String endedHow);

    @Nullable Long getLastReply();

    void setLastReply(@Nullable Long lastReply);

    @Nullable Long getPromise();

    void setPromise(@Nullable Long promise);

    @Nullable String getPriority();

    void setPriority(@Nullable String priority);

    /** Ids of scopes, each between commas. */
    @StringLength(450)
    @Nullable String getScopeIds();

    void setScopeIds(@Nullable String scopeIds);

    /** Whose turn it is, or that it has ended. */
    @Indexed
    String getTurn();

    void setTurn(String turn);
}
