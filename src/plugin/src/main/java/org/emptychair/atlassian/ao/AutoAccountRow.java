package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An account of ours that seems to write by itself. */
@Table("AutoAccount")
public interface AutoAccountRow extends Entity {
    /** Hex SHA-256 of the reference: unique whatever the collation. */
    @NotNull
    @Unique
    @StringLength(64)
    String getRowKey();

    @StringLength(450)
    String getReference();

    @StringLength(450)
    String getShownName();

    String getExampleKey();

    /** What the admin says of it, by name. */
    @StringLength(20)
    String getStanding();

    void setStanding(String standing);
}
