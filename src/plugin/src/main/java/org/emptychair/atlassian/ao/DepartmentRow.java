package org.emptychair.atlassian.ao;

import net.java.ao.schema.Table;

/** A department that contacts named. */
@Table("Department")
public interface DepartmentRow extends NamedRow {}
