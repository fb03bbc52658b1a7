package org.emptychair.atlassian.ao;

import net.java.ao.schema.Table;

/** A channel that contacts came over. */
@Table("Channel")
public interface ChannelRow extends NamedRow {}
