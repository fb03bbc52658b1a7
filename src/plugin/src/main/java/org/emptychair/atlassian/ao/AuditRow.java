package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One line of the audit log; written once and never changed. */
@Table("Audit")
public interface AuditRow extends Entity {
    /** Milliseconds since 1970. */
    long getDoneAt();

    @Nullable String getDoneBy();

    @NotNull
    @StringLength(30)
    String getDeed();

    @NotNull
    @StringLength(255)
    String getSubject();

    /** Such as {@code contacts=3 meetings=1}. */
    @StringLength(450)
    @Nullable String getCounts();
}
