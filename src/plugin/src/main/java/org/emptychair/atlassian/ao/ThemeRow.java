package org.emptychair.atlassian.ao;

import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A theme, or a name that a theme once bore; one that came with an import has no owner. */
@Table("Theme")
public interface ThemeRow extends NamedRow {
    void setName(String name);

    void setNameKey(String nameKey);

    @Nullable Integer getOwnerDepartmentId();

    void setOwnerDepartmentId(@Nullable Integer ownerDepartmentId);

    /** The theme that this name stands for, when it is an old name. */
    @Nullable Integer getIntoId();

    void setIntoId(@Nullable Integer intoId);

    /** 1 for a theme that nobody wants to hear of. */
    @Nullable Integer getMuted();

    void setMuted(@Nullable Integer muted);

    /** Phrases of its rule, one a line. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getPhrases();

    void setPhrases(@Nullable String phrases);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getNotPhrases();

    void setNotPhrases(@Nullable String notPhrases);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getTags();

    void setTags(@Nullable String tags);

    /** The theme that it was split from. */
    @Nullable Integer getWithinId();

    void setWithinId(@Nullable Integer withinId);

    @StringLength(450)
    @Nullable String getLineText();

    void setLineText(@Nullable String lineText);

    @StringLength(450)
    @Nullable String getLineBy();

    void setLineBy(@Nullable String lineBy);

    @Nullable Long getLineAt();

    void setLineAt(@Nullable Long lineAt);

    /** The week of the signal that the line answers, such as 2026-W46. */
    @StringLength(8)
    @Nullable String getLineWeek();

    void setLineWeek(@Nullable String lineWeek);
}
