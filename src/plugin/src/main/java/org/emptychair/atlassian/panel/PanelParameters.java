package org.emptychair.atlassian.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.chair.seat.Wish;
import org.emptychair.contact.Department;
import org.emptychair.contact.IssueKey;
import org.emptychair.view.Section;

/**
 * What a page asks the chair to show.
 *
 * @param sections the parts to show
 * @param departments whose contacts count; none means all
 * @param scopes the names of scopes whose complaints are shown; none means all
 * @param rows the most rows of a list, 1 to 50
 * @param date the meeting's day, when the page names it
 * @param seat by what its customer is chosen
 * @param named the issue of the customer whom it names; absent unless it does
 */
public record PanelParameters(
        Set<Section> sections,
        List<Department> departments,
        List<String> scopes,
        int rows,
        Optional<LocalDate> date,
        Wish.Policy seat,
        Optional<IssueKey> named) {
    static final int USUAL_ROWS = 6;
    static final int MOST_ROWS = 50;

    public PanelParameters {
        sections = Set.copyOf(sections);
        departments = List.copyOf(departments);
        scopes = List.copyOf(scopes);
    }
}
