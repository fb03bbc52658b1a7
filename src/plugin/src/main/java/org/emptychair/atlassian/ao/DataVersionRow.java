package org.emptychair.atlassian.ao;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** How often the tables of a name were written. */
@Table("DataVersion")
public interface DataVersionRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("ROW_KEY")
    @StringLength(60)
    String getRowKey();

    long getDataVersion();

    void setDataVersion(long dataVersion);
}
