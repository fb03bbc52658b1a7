package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One decision; whom it serves stands in {@link DecisionServesRow}s. */
@Table("Decision")
public interface DecisionRow extends Entity {
    @Indexed
    long getPageId();

    void setPageId(long pageId);

    @NotNull
    @Indexed
    String getSpaceKey();

    void setSpaceKey(String spaceKey);

    @Nullable String getMacroId();

    void setMacroId(@Nullable String macroId);

    @StringLength(StringLength.UNLIMITED)
    String getStatement();

    void setStatement(String statement);

    /** The statement's beginning in small letters. */
    @StringLength(450)
    String getSearchText();

    void setSearchText(String searchText);

    @Nullable String getOwnerKey();

    void setOwnerKey(@Nullable String ownerKey);

    @Nullable String getOwnerName();

    void setOwnerName(@Nullable String ownerName);

    /** Days since 1970, as all days here. */
    @Indexed
    @Nullable Long getDueOn();

    void setDueOn(@Nullable Long dueOn);

    @Nullable String getSays();

    void setSays(@Nullable String says);

    @StringLength(450)
    @Nullable String getEffect();

    void setEffect(@Nullable String effect);

    @Indexed
    @Nullable Long getReviewOn();

    void setReviewOn(@Nullable Long reviewOn);

    @NotNull
    @Indexed
    String getStatus();

    void setStatus(String status);

    /** Milliseconds since 1970, as all instants here. */
    @Nullable Long getDecidedAt();

    void setDecidedAt(@Nullable Long decidedAt);

    @Nullable Long getDoneAt();

    void setDoneAt(@Nullable Long doneAt);

    @Nullable Long getSupersededBy();

    void setSupersededBy(@Nullable Long supersededBy);

    String getRecordedKey();

    String getRecordedName();

    long getRecordedAt();

    /** The issue that it was proposed from. */
    @Nullable String getFromKey();

    @Nullable Long getFromId();

    @Nullable String getReviewerKey();

    void setReviewerKey(@Nullable String reviewerKey);

    @Nullable String getReviewerName();

    void setReviewerName(@Nullable String reviewerName);

    @Nullable Long getReviewedAt();

    void setReviewedAt(@Nullable Long reviewedAt);

    @Nullable String getOutcome();

    void setOutcome(@Nullable String outcome);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getReviewNote();

    void setReviewNote(@Nullable String reviewNote);
}
