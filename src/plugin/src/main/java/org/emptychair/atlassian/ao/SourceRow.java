package org.emptychair.atlassian.ao;

import net.java.ao.schema.Table;

/** A system that sent contacts. */
@Table("Source")
public interface SourceRow extends NamedRow {}
