package org.emptychair.atlassian.ao;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;

/** A row of counts, found by a key of digits alone; see {@link CountKey}. */
public interface CountRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("ROW_KEY")
    @StringLength(40)
    String getRowKey();
}
