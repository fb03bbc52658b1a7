package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a customer in the chair asks about one theme. */
@Table("Question")
public interface QuestionRow extends Entity {
    @Unique
    long getThemeId();

    @NotNull
    @StringLength(450)
    String getQuestion();

    void setQuestion(String question);
}
