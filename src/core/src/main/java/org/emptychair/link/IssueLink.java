package org.emptychair.link;

import org.emptychair.contact.Text;

/**
 * A link on an issue to a decision.
 *
 * @param globalId tells it from all other links of the issue, for as long as the decision is
 * @param url where the decision stands
 * @param title at most 255 characters
 * @param summary more of it, in lines; may be empty
 * @param done whether nothing of it is still to be done
 */
public record IssueLink(String globalId, String url, String title, String summary, boolean done) {
    private static final int LONGEST = 255;

    public IssueLink {
        globalId = Text.checked("globalId", globalId, LONGEST);
        title = Text.checked("title", title, LONGEST);
    }

    /** Whether it says no more than that there is a decision. */
    boolean tellsNothing() {
        return summary.isEmpty();
    }
}
