package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One leader. */
@Table("Leader")
public interface LeaderRow extends Entity {
    /** Hex SHA-256 of the person. */
    @NotNull
    @Unique
    @StringLength(64)
    String getPersonKey();

    String getPerson();

    String getName();

    void setName(String name);

    String getFamilyName();

    void setFamilyName(String familyName);

    @Nullable String getTitle();

    void setTitle(@Nullable String title);

    @Nullable String getDepartment();

    void setDepartment(@Nullable String department);

    /** Days count from 1970, here and in all tables of service time. */
    @Nullable Long getJoinedOn();

    void setJoinedOn(@Nullable Long joinedOn);

    @Nullable Long getLeftOn();

    void setLeftOn(@Nullable Long leftOn);

    /** One line each: the day from which it holds, then seven numbers of minutes from Monday on. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getWorkingWeeks();

    void setWorkingWeeks(@Nullable String workingWeeks);

    /** One line each: the first day, the last, {@code half} or {@code whole}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getLeaves();

    void setLeaves(@Nullable String leaves);

    /** One line each. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getAssistants();

    void setAssistants(@Nullable String assistants);

    @Nullable String getJiraUser();

    void setJiraUser(@Nullable String jiraUser);

    boolean isAgreed();

    void setAgreed(boolean agreed);

    @Nullable Integer getEstimate();

    void setEstimate(@Nullable Integer estimate);
}
