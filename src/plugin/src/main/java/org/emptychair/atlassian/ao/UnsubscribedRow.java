package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One person who does not want letters. */
@Table("Unsubscribed")
public interface UnsubscribedRow extends Entity {
    /** Hex SHA-256 of the person. */
    @NotNull
    @Unique
    @StringLength(64)
    String getPersonKey();

    @StringLength(255)
    String getPerson();
}
