package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One parcel, and what became of it. */
@Table("Outbox")
public interface OutboxRow extends Entity {
    /** Hex SHA-256 of kind, recipient and matter. */
    @NotNull
    @Unique
    @StringLength(64)
    String getRowKey();

    @StringLength(30)
    String getKind();

    @StringLength(255)
    String getRecipient();

    @Indexed
    @StringLength(255)
    String getMatter();

    /** On whose behalf. */
    @StringLength(255)
    @Nullable String getAuthor();

    void setAuthor(@Nullable String author);

    @NotNull
    @Indexed
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    int getTries();

    void setTries(int tries);

    @Indexed
    long getDueAt();

    void setDueAt(long dueAt);

    long getChangedAt();

    void setChangedAt(long changedAt);

    @StringLength(30)
    @Nullable String getCause();

    void setCause(@Nullable String cause);

    @StringLength(450)
    @Nullable String getDetail();

    void setDetail(@Nullable String detail);
}
