package org.emptychair.atlassian.ao;

import net.java.ao.Entity;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** How far the reading of one scope is. */
@Table("ScopeState")
public interface ScopeStateRow extends Entity {
    @Unique
    long getScopeId();

    @StringLength(StringLength.UNLIMITED)
    String getQuestion();

    void setQuestion(String question);

    @Nullable Long getReadUntil();

    void setReadUntil(@Nullable Long readUntil);

    @Nullable Long getCompleteAt();

    void setCompleteAt(@Nullable Long completeAt);

    @Nullable Long getComparedAt();

    void setComparedAt(@Nullable Long comparedAt);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getFailure();

    void setFailure(@Nullable String failure);

    int getDone();

    void setDone(int done);

    int getTotal();

    void setTotal(int total);
}
