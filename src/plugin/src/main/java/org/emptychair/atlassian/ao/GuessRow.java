package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A leader's guess of one week, or that they take part. */
@Table("Guess")
public interface GuessRow extends Entity {
    /** Hex SHA-256 of the leader's key, line feed and the week. */
    @NotNull
    @Unique
    @StringLength(64)
    String getRowKey();

    /** Such as 2026-W46, or "always" for taking part. */
    @NotNull
    @Indexed
    @StringLength(8)
    String getGuessWeek();

    int getPercent();
}
