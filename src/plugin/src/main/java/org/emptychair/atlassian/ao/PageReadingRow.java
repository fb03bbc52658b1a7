package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Which version of one page was read for its decisions. */
@Table("PageReading")
public interface PageReadingRow extends Entity {
    @Unique
    long getPageId();

    int getReadVersion();

    void setReadVersion(int readVersion);

    /** How often it was said since that the page is to be read. */
    @Indexed
    int getHints();

    void setHints(int hints);
}
