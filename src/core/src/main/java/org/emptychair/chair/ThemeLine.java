package org.emptychair.chair;

import org.emptychair.contact.ThemeName;

/**
 * What a chair says of one theme.
 *
 * @param name the theme
 * @param cases its cases, week by week
 */
public record ThemeLine(ThemeName name, Series cases) {}
