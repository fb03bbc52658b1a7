package org.emptychair.view.panel;

import java.util.List;

/**
 * What stands around the report on its own page.
 *
 * @param action where the filters go
 * @param pageStyles the address of the page's style sheet
 * @param panelStyles that of the report's
 * @param departments to choose from
 * @param week the week that is told of, such as 2026-W46
 * @param warning what was wrong with the filters; empty for nothing
 */
public record ReportPage(
        String action,
        String pageStyles,
        String panelStyles,
        List<Choice> departments,
        String week,
        String warning) {
    public ReportPage {
        departments = List.copyOf(departments);
    }

    /** One department. */
    public record Choice(String name, boolean chosen) {}
}
