package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What one leader chose for their calendar. */
@Table("Calendar")
public interface CalendarRow extends Entity {
    /** Hex SHA-256 of the leader. */
    @NotNull
    @Unique
    @StringLength(64)
    String getPersonKey();

    String getPerson();

    /** One line each: field, activity and text, with tabs between. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getRules();

    void setRules(@Nullable String rules);

    boolean isFeed();

    void setFeed(boolean feed);

    @Nullable Long getReadAt();

    void setReadAt(@Nullable Long readAt);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getFailure();

    void setFailure(@Nullable String failure);
}
