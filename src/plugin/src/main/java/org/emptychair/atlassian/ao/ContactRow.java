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

    /** The source's id among the sources; absent in rows from before they had one. */
    @Nullable Integer getOriginId();

    void setOriginId(@Nullable Integer originId);

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
    @Indexed
    @StringLength(16)
    String getCustomerKey();

    void setCustomerKey(String customerKey);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getWords();

    void setWords(@Nullable String words);

    /** Who and what the words may name: a kind, a tab and a text in each line. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getKnownNames();

    void setKnownNames(@Nullable String knownNames);

    /** The words as they may be shown, by the rules that {@link #getRules} names. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getRedacted();

    void setRedacted(@Nullable String redacted);

    /** The part of them that fits a quote. */
    @StringLength(450)
    @Nullable String getExcerpt();

    void setExcerpt(@Nullable String excerpt);

    /** Absent in rows from before there were rules; no rules' name once nothing may be shown. */
    @StringLength(60)
    @Nullable String getRules();

    void setRules(@Nullable String rules);

    /** 1 for positive, 0 for neutral, -1 for negative; absent when unknown. */
    @Nullable Integer getTone();

    void setTone(@Nullable Integer tone);

    @Nullable Integer getRating();

    void setRating(@Nullable Integer rating);

    /** 1 for yes, 0 for no. */
    @Nullable Integer getHelpful();

    void setHelpful(@Nullable Integer helpful);

    /** When they rated or said so, where that was not when they contacted us. */
    @Nullable Long getAnsweredAt();

    void setAnsweredAt(@Nullable Long answeredAt);

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

    /** Ids of the themes that it came with, where rules made others of them; "-" for none. */
    @Nullable String getSentIds();

    void setSentIds(@Nullable String sentIds);

    /** What the source filed it under, one a line. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getTags();

    void setTags(@Nullable String tags);

    @Indexed
    @Nullable String getIssueKey();

    void setIssueKey(@Nullable String issueKey);

    /** 1 where other people can read it. */
    int getPublicPost();

    void setPublicPost(int publicPost);
}
