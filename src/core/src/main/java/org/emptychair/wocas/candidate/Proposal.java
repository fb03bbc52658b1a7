package org.emptychair.wocas.candidate;

import org.emptychair.contact.ThemeName;
import org.emptychair.wocas.Rule;

/**
 * A theme that could be there from the first day.
 *
 * @param name what it would be called
 * @param rule by what contacts it would be told
 * @param contacts how many of those looked at it would have
 */
public record Proposal(ThemeName name, Rule rule, int contacts) {}
