package org.emptychair.view;

import java.util.List;

/**
 * The panel, ready to be put into a template.
 *
 * @param meta the line that says when, which week, whose contacts, and who may see what
 * @param figures the headline figures, or none when they are not to be shown
 * @param showThemes whether the themes are to be shown
 * @param themes what our customers are saying
 * @param more how many themes did not fit, in words; empty when all did
 * @param unclassified the share of contacts without a theme; empty when there was none
 * @param empty what is said instead of figures as long as there are none; empty when there are
 * @param next what to do next, said beside it
 * @param settingsUrl where to do it; empty when the reader may not
 * @param counted how this is counted, one sentence each
 */
public record ChairView(
        String meta,
        List<FigureView> figures,
        boolean showThemes,
        List<ThemeView> themes,
        String more,
        String unclassified,
        String empty,
        String next,
        String settingsUrl,
        List<String> counted) {
    public ChairView {
        figures = List.copyOf(figures);
        themes = List.copyOf(themes);
        counted = List.copyOf(counted);
    }
}
