package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One scope. */
@Table("Scope")
public interface ScopeRow extends Entity {
    @NotNull
    @StringLength(255)
    String getName();

    void setName(String name);

    /** Hex SHA-256 of the folded name. */
    @NotNull
    @Unique
    @StringLength(64)
    String getNameKey();

    void setNameKey(String nameKey);

    String getKind();

    void setKind(String kind);

    @StringLength(StringLength.UNLIMITED)
    String getJql();

    void setJql(String jql);
}
