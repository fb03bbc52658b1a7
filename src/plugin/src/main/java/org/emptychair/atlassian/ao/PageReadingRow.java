package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Which version of one page was read for its decisions. */
@Table("PageReading")
public interface PageReadingRow extends Entity {
    @Unique
    long getPageId();

    int getReadVersion();

    void setReadVersion(int readVersion);

    /** What links told of it; null for nothing. */
    @Nullable String getFace();

    void setFace(@Nullable String face);

    /** How often it was said since that the page is to be read. */
    @Indexed
    int getHints();

    void setHints(int hints);
}
