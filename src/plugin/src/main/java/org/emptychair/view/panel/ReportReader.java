package org.emptychair.view.panel;

import java.util.Optional;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.quote.Quote;

/** What one reader of a report may see and do. */
public interface ReportReader {
    /** Whose contacts they chose; absent for all. */
    Optional<String> whose();

    /** Whether the week told of is the last one. */
    boolean running();

    /** A customer's words about a theme that they may read. */
    Optional<Quote> quote(ThemeName theme);

    /** Whether there are words of which Jira was not asked yet whether they may read them. */
    boolean pending();

    /** Where they read the contacts of a theme, or those of none; empty if they may not. */
    String contacts(Optional<ThemeName> theme);

    /** Where they edit themes; empty if they may not. */
    String editor();

    /** Whether they may answer the signals of a theme that a department owns. */
    boolean answers(Optional<Department> owner);
}
