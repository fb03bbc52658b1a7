package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One series of meetings; what became of their pages stands in {@link SeriesDayRow}s. */
@Table("Series")
public interface SeriesRow extends Entity {
    @NotNull
    @StringLength(255)
    String getSetUpBy();

    void setSetUpBy(String setUpBy);

    @NotNull
    @StringLength(255)
    String getSpaceKey();

    void setSpaceKey(String spaceKey);

    @Nullable Long getParentId();

    void setParentId(@Nullable Long parentId);

    @StringLength(255)
    String getTitle();

    void setTitle(String title);

    /** 1 for Monday to 7. */
    int getMeetsOn();

    void setMeetsOn(int meetsOn);

    int getBeginHour();

    void setBeginHour(int beginHour);

    @StringLength(255)
    String getZoneId();

    void setZoneId(String zoneId);

    @StringLength(30)
    String getAhead();

    void setAhead(String ahead);

    /** Days, parted by blanks. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getSkipped();

    void setSkipped(@Nullable String skipped);

    @StringLength(30)
    @Nullable String getStopReason();

    void setStopReason(@Nullable String stopReason);

    @Nullable Long getStoppedAt();

    void setStoppedAt(@Nullable Long stoppedAt);
}
