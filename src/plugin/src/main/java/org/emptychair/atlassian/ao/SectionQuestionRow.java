package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The last question to a space's organiser, which parts of the panel they can do without. */
@Table("SectionQuestion")
public interface SectionQuestionRow extends Entity {
    /** Hex SHA-256 of the key of the space, whose case of letters counts. */
    @NotNull
    @Unique
    @StringLength(64)
    String getRowKey();

    @NotNull
    String getSpaceKey();

    @Indexed
    long getPageId();

    void setPageId(long pageId);

    /** Days since 1970. */
    long getMeetingOn();

    void setMeetingOn(long meetingOn);

    String getOrganiser();

    void setOrganiser(String organiser);

    long getAskedAt();

    void setAskedAt(long askedAt);

    /** The parts that stay; null until there is an answer. */
    @Nullable String getKeeps();

    void setKeeps(@Nullable String keeps);
}
