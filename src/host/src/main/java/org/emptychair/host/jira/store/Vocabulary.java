package org.emptychair.host.jira.store;

import java.util.ArrayList;
import java.util.List;
import org.emptychair.host.jira.jql.Searcher.Word;

/** The words every fresh Jira knows. */
public final class Vocabulary {

    private Vocabulary() {}

    public static List<Term> fresh() {
        List<Term> terms = new ArrayList<>();
        add(terms, Word.ISSUE_TYPE, "Task", "Complaint", "Bug", "Service Request", "Incident");
        add(terms, Word.PRIORITY, "Highest", "High", "Medium", "Low", "Lowest");
        add(terms, Word.RESOLUTION, "Done", "Won't Do", "Duplicate", "Cannot Reproduce");
        status(terms, "Open", "new");
        status(terms, "In Progress", "indeterminate");
        status(terms, "Waiting for support", "indeterminate");
        status(terms, "Waiting for customer", "indeterminate");
        status(terms, "Resolved", "done");
        status(terms, "Closed", "done");
        status(terms, "Reopened", "new");
        return List.copyOf(terms);
    }

    private static void add(List<Term> terms, Word word, String... names) {
        for (int i = 0; i < names.length; i++) {
            terms.add(new Term(0, word, 0, names[i], "", i + 1));
        }
    }

    private static void status(List<Term> terms, String name, String category) {
        terms.add(new Term(0, Word.STATUS, 0, name, category, terms.size()));
    }

    /** A component of one project. */
    public static Term component(long projectId, String name) {
        return new Term(0, Word.COMPONENT, projectId, name, "", 1);
    }
}
