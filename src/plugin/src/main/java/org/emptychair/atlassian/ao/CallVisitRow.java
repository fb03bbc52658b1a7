package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One leader's day in the call centre. */
@Table("CallVisit")
public interface CallVisitRow extends Entity {
    /** Hex SHA-256 of leader and day. */
    @NotNull
    @Unique
    @StringLength(64)
    String getRowKey();

    /** Hex SHA-256 of the leader. */
    @Indexed
    @StringLength(64)
    String getPersonKey();

    long getEpochDay();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getLearnt();

    void setLearnt(@Nullable String learnt);

    @Nullable Long getThemeId();

    void setThemeId(@Nullable Long themeId);
}
