package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

/** A name that contacts are filed under; contacts and counts hold its id. */
public interface NamedRow extends Entity {
    @NotNull
    @StringLength(450)
    String getName();

    /** Hex SHA-256 of the name: equal names only, whatever the collation. */
    @NotNull
    @Unique
    @StringLength(64)
    String getNameKey();
}
