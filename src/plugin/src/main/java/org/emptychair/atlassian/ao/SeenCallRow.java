package org.emptychair.atlassian.ao;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A signed call that was answered, so that nobody plays it again. */
@Table("SeenCall")
public interface SeenCallRow extends RawEntity<String> {
    /** A hash of source and signature. */
    @NotNull
    @PrimaryKey("ROW_KEY")
    @StringLength(64)
    String getRowKey();

    @Indexed
    long getUntilAt();
}
