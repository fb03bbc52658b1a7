package org.emptychair.view.panel;

import java.util.List;

/**
 * The report of what our customers are saying.
 *
 * @param meta of which week and whose contacts it is
 * @param cause what moved everything together; empty for nothing
 * @param contacts how many contacts there were, and what is usual
 * @param parts the three lists
 * @param unclassified how much no theme caught; empty when everything was caught
 * @param empty what is said when there is nothing to report
 */
public record ReportView(
        String meta,
        String cause,
        String contacts,
        List<Part> parts,
        String unclassified,
        String empty) {
    public ReportView {
        parts = List.copyOf(parts);
    }

    /** One list: its key, its heading, its themes, and what is said when there are none. */
    public record Part(String key, String title, List<ThemeView> themes, String empty) {
        public Part {
            themes = List.copyOf(themes);
        }
    }
}
