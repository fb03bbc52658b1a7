package org.emptychair.atlassian.ao;

import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A theme; one that came with an import has no owner. */
@Table("Theme")
public interface ThemeRow extends NamedRow {
    @Nullable Integer getOwnerDepartmentId();
}
