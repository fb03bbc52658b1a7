package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One chair of a closed meeting. */
@Table("Snapshot")
public interface SnapshotRow extends Entity {
    @Indexed
    long getPageId();

    /** Hex SHA-256 of what the chair tells of. */
    @NotNull
    @StringLength(64)
    String getSubjectKey();

    /** What the chair tells of, as text. */
    @StringLength(StringLength.UNLIMITED)
    String getSubject();

    /** Milliseconds since 1970. */
    long getTakenAt();

    int getSchemaVersion();

    void setSchemaVersion(int schemaVersion);

    @StringLength(StringLength.UNLIMITED)
    String getChair();

    void setChair(String chair);
}
