package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A time in which the customer of one complaint waited. */
@Table("Wait")
public interface WaitRow extends Entity {
    @Indexed
    long getIssueId();

    @Indexed
    long getFromAt();

    /** Far in the future while the customer waits. */
    @Indexed
    long getToAt();

    /** 1 where it is the first wait: the customer had no word from us yet. */
    int getFirstWait();

    /** The same as the complaint's. */
    @StringLength(450)
    @Nullable String getScopeIds();
}
