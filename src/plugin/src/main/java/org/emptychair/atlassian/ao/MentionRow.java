package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That a closed meeting's chair names a quote, a customer or an issue. */
@Table("SnapshotMention")
public interface MentionRow extends Entity {
    @Indexed
    long getSnapshotId();

    @NotNull
    @Indexed
    @StringLength(100)
    String getMentioned();
}
