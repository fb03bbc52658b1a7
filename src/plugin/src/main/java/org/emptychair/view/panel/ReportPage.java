package org.emptychair.view.panel;

import java.util.List;

/**
 * What stands around the report on its own page.
 *
 * @param action where the filters and the forms go
 * @param here the same with the filters of now
 * @param ask the same, where Jira is asked what the reader may see
 * @param pageStyles the address of the page's style sheet
 * @param panelStyles that of the panel's
 * @param reportStyles that of the report's
 * @param departments to choose from
 * @param sources to choose from
 * @param week the week that is told of, such as 2026-W46
 * @param weeks how long the lines are, to choose from
 * @param warning what was wrong with the filters or a form; empty for nothing
 * @param ticket what proves that a form is the reader's own
 */
public record ReportPage(
        String action,
        String here,
        String ask,
        String pageStyles,
        String panelStyles,
        String reportStyles,
        List<Choice> departments,
        List<Choice> sources,
        String week,
        List<Choice> weeks,
        String warning,
        Ticket ticket) {
    public ReportPage {
        departments = List.copyOf(departments);
        sources = List.copyOf(sources);
        weeks = List.copyOf(weeks);
    }

    /** One of some to choose from. */
    public record Choice(String name, boolean chosen) {}

    /** To a page that stands behind the report. */
    public record Way(String label, String address) {}

    /** A hidden field. */
    public record Ticket(String name, String value) {}
}
