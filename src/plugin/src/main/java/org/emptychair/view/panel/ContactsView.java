package org.emptychair.view.panel;

import java.util.List;

/**
 * Contacts behind a number.
 *
 * @param title which number
 * @param rows newest first
 * @param ask where Jira is asked what the reader may see; empty where nothing is to be asked
 * @param next where the next ones are; empty at the end
 * @param empty what is said when there are none
 */
public record ContactsView(String title, List<Row> rows, String ask, String next, String empty) {
    public ContactsView {
        rows = List.copyOf(rows);
    }

    /**
     * One contact.
     *
     * @param parts its words with marks for what was taken out; none where they may not be read
     * @param hidden why there are no words; empty where there are
     * @param facts its time, channel, department and issue
     */
    public record Row(List<QuotePart> parts, String hidden, List<String> facts) {
        public Row {
            parts = List.copyOf(parts);
            facts = List.copyOf(facts);
        }
    }
}
