package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A subject that customers may have begun to raise, or a phrase that nobody wants to hear of. */
@Table("Candidate")
public interface CandidateRow extends Entity {
    /** Hex SHA-256 of the phrase. */
    @NotNull
    @Unique
    @StringLength(64)
    String getRowKey();

    @NotNull
    @StringLength(450)
    String getPhrase();

    /** Its other phrases, one a line. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getOthers();

    /** The week that was looked at, such as 2026-W46; absent for a muted phrase. */
    @StringLength(8)
    @Nullable String getFoundWeek();

    /** Its place among the candidates of the week; 0 is the strongest. */
    int getPlace();

    int getContacts();

    int getContactsBefore();

    int getWeeksBefore();

    /** Who muted it; absent while nobody did. */
    @StringLength(450)
    @Nullable String getMutedBy();

    void setMutedBy(@Nullable String mutedBy);
}
