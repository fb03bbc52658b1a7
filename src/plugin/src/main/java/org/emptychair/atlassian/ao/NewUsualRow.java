package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A person's word that the changed level of a theme is its usual one. */
@Table("NewUsual")
public interface NewUsualRow extends Entity {
    @Indexed
    int getThemeId();

    void setThemeId(int themeId);

    /** The first week of the new usual, such as 2026-W46. */
    @NotNull
    @StringLength(8)
    String getSinceWeek();

    /** The week from which on it holds. */
    @NotNull
    @StringLength(8)
    String getRecordedWeek();

    @NotNull
    @StringLength(450)
    String getSaidBy();

    long getSaidAt();
}
