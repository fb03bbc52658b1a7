package org.emptychair.atlassian.ao;

import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** The counts of one theme, department and channel in the weeks of one ISO year. */
@Table("YearCount")
public interface YearCountRow extends CountRow {
    /** See {@link YearCounts} for how 53 counts are written. */
    @StringLength(450)
    @Nullable String getContacts();

    @StringLength(450)
    @Nullable String getCases();

    @StringLength(450)
    @Nullable String getHelpful();

    @StringLength(450)
    @Nullable String getUnhelpful();

    @StringLength(450)
    @Nullable String getHappy();

    @StringLength(450)
    @Nullable String getNeutral();

    @StringLength(450)
    @Nullable String getUnhappy();
}
