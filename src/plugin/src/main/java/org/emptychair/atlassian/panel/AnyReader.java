package org.emptychair.atlassian.panel;

import java.util.Optional;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.quote.Quote;
import org.emptychair.view.panel.ReportReader;

/** Whoever a mail or a feed reaches: they read no customer's words, and go on nowhere. */
record AnyReader(Optional<String> whose, boolean running) implements ReportReader {
    @Override
    public Optional<Quote> quote(ThemeName theme) {
        return Optional.empty();
    }

    @Override
    public boolean pending() {
        return false;
    }

    @Override
    public String contacts(Optional<ThemeName> theme) {
        return "";
    }

    @Override
    public String editor() {
        return "";
    }

    @Override
    public boolean answers(Optional<Department> owner) {
        return false;
    }
}
