package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That a space's meeting quoted something. */
@Table("QuoteUse")
public interface QuoteUseRow extends Entity {
    /** Hex SHA-256 of the space's key, of which case matters. */
    @NotNull
    @Indexed
    @StringLength(64)
    String getSpaceKey();

    @NotNull
    @StringLength(64)
    String getContactKey();

    long getUsedAt();
}
