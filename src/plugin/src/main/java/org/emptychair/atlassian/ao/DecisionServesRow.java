package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * An issue or a theme that one decision serves: never both in one row.
 *
 * <p>An issue that was linked from its own side has {@link #getAddedAt}: no page states it.
 */
@Table("DecisionServes")
public interface DecisionServesRow extends Entity {
    @Indexed
    long getDecisionId();

    /** Where it stands among what its decision serves. */
    int getPlaceNo();

    @Indexed
    @StringLength(100)
    @Nullable String getIssueKey();

    @Indexed
    @Nullable Long getIssueId();

    @Indexed
    @StringLength(100)
    @Nullable String getTheme();

    @Nullable Long getAddedAt();

    @StringLength(255)
    @Nullable String getAddedByKey();

    @StringLength(255)
    @Nullable String getAddedByName();
}
