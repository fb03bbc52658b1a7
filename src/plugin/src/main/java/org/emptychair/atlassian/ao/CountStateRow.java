package org.emptychair.atlassian.ao;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** The one row that says which counts hold, and how far a recount is. */
@Table("CountState")
public interface CountStateRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("ROW_KEY")
    @StringLength(40)
    String getRowKey();

    int getGeneration();

    void setGeneration(int generation);

    String getZoneId();

    void setZoneId(String zoneId);

    /** The highest generation ever begun: numbers are never used again. */
    int getLastGeneration();

    void setLastGeneration(int lastGeneration);

    /** The zone of the last generation while it is being counted; absent otherwise. */
    @Nullable String getNextZoneId();

    void setNextZoneId(@Nullable String nextZoneId);

    /** Contacts up to this id are in the generation that is being counted. */
    int getWatermark();

    void setWatermark(int watermark);

    int getCounted();

    void setCounted(int counted);

    int getTotal();

    void setTotal(int total);

    /** 1 while counts of other generations may still lie about. */
    int getUnswept();

    void setUnswept(int unswept);

    /** Raised by every transaction that writes contacts or counts. */
    long getDataVersion();

    void setDataVersion(long dataVersion);

    /** The data versions of weeks; see {@link WeekVersions} for how they are written. */
    @StringLength(450)
    @Nullable String getWeekVersions();

    void setWeekVersions(@Nullable String weekVersions);

    /** The rules by which every contact was heard; absent before they were. */
    @StringLength(60)
    @Nullable String getHeardRules();

    void setHeardRules(@Nullable String heardRules);

    /** The rules by which contacts are being heard again. */
    @StringLength(60)
    @Nullable String getHearingRules();

    void setHearingRules(@Nullable String hearingRules);

    /** Contacts up to this id were heard again by those rules. */
    @Nullable Integer getHearingMark();

    void setHearingMark(@Nullable Integer hearingMark);
}
