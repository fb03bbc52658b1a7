package org.emptychair.view.panel;

import org.emptychair.view.chart.LineView;

/**
 * One theme.
 *
 * @param name as customer service named it
 * @param owner the department that answers for it, or that nobody does; empty when unknown
 * @param count last week's cases as they may be told
 * @param line its line over the weeks
 * @param finding what last week says of it
 * @param answer the owner's own line, or that there is none yet; empty where none is asked for
 */
public record ThemeView(
        String name,
        String owner,
        String count,
        LineView line,
        FindingView finding,
        String answer) {}
