package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What somebody said about quoting a contact, a customer or an issue; see {@link QuoteMarks}. */
@Table("QuoteMark")
public interface QuoteMarkRow extends Entity {
    @NotNull
    @Unique
    @StringLength(120)
    String getMarkKey();

    /** When a released quote was said; 0 otherwise. */
    @Indexed
    long getSaidAt();

    void setSaidAt(long saidAt);

    /** When somebody said so; 0 for a release, and for what was marked before this was kept. */
    long getMarkedAt();

    /** The contact's key, of a release. */
    @StringLength(64)
    @Nullable String getContactKey();

    @StringLength(20)
    @Nullable String getAudience();

    void setAudience(@Nullable String audience);

    /** Hex SHA-256 of the words that were released. */
    @StringLength(64)
    @Nullable String getTextKey();

    void setTextKey(@Nullable String textKey);

    /** The number of an issue that is not to be quoted, where it is known. */
    @Indexed
    @Nullable Long getIssueId();

    void setIssueId(@Nullable Long issueId);

    /** The issue, label or system that is not to be quoted; absent for vetoes and releases. */
    @StringLength(255)
    @Nullable String getNamed();

    void setNamed(@Nullable String named);

    @StringLength(255)
    String getMarkedBy();

    void setMarkedBy(String markedBy);
}
