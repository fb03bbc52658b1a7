package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One meeting of a series, and what became of its page. */
@Table("SeriesDay")
public interface SeriesDayRow extends Entity {
    /** The series and the day. */
    @NotNull
    @Unique
    @StringLength(64)
    String getRowKey();

    @Indexed
    int getSeriesId();

    /** Days since 1970. */
    long getMeetingOn();

    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    @Nullable Long getPageId();

    void setPageId(@Nullable Long pageId);

    long getChangedAt();

    void setChangedAt(long changedAt);
}
