package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One contact. Its themes, department and channel are the ids of their rows. */
@Table("Contact")
public interface ContactRow extends Entity {
    /** Hex SHA-256 of source, line feed and id: unique whatever the collation. */
    @NotNull
    @Unique
    @StringLength(64)
    String getRowKey();

    String getSource();

    @StringLength(450)
    String getSourceId();

    /** Milliseconds since 1970, so that no database's zone matters. */
    @Indexed
    long getSaidAt();

    void setSaidAt(long saidAt);

    int getChannelId();

    void setChannelId(int channelId);

    @StringLength(450)
    @Nullable String getCustomer();

    void setCustomer(@Nullable String customer);

    /** Tells customers apart; a contact without a customer has one of its own. */
    @NotNull
    @StringLength(16)
    String getCustomerKey();

    void setCustomerKey(String customerKey);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getWords();

    void setWords(@Nullable String words);

    @Nullable Integer getRating();

    void setRating(@Nullable Integer rating);

    /** 1 for yes, 0 for no. */
    @Nullable Integer getHelpful();

    void setHelpful(@Nullable Integer helpful);

    @Nullable Integer getFunctional();

    void setFunctional(@Nullable Integer functional);

    @Nullable Integer getAccessible();

    void setAccessible(@Nullable Integer accessible);

    @Nullable Integer getEmotional();

    void setEmotional(@Nullable Integer emotional);

    @Nullable Integer getDepartmentId();

    void setDepartmentId(@Nullable Integer departmentId);

    /** Ids of themes between commas, at most 20 of ten digits. */
    @Nullable String getThemeIds();

    void setThemeIds(@Nullable String themeIds);

    @Indexed
    @Nullable String getIssueKey();

    void setIssueKey(@Nullable String issueKey);

    /** 1 where other people can read it. */
    int getPublicPost();

    void setPublicPost(int publicPost);
}
