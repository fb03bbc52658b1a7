package org.emptychair.atlassian.ao;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The one row that says which rules hold, and how far contacts are sorted by them. */
@Table("Retheming")
public interface RethemingRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("ROW_KEY")
    @StringLength(40)
    String getRowKey();

    /** Raised by every change of a rule. */
    long getRulesVersion();

    void setRulesVersion(long rulesVersion);

    /** The version by which contacts up to the watermark are sorted. */
    long getSortedVersion();

    void setSortedVersion(long sortedVersion);

    int getWatermark();

    void setWatermark(int watermark);

    int getSorted();

    void setSorted(int sorted);

    int getTotal();

    void setTotal(int total);

    /** 1 when all contacts are sorted by the sorted version. */
    int getFinished();

    void setFinished(int finished);

    long getChangedAt();

    void setChangedAt(long changedAt);
}
