package org.emptychair.view.issue;

import java.util.List;

/**
 * The panel of an issue.
 *
 * @param key the issue's
 * @param rest where the script asks for the rest
 * @param linked whether there is a Confluence to ask
 * @param signedIn whether somebody is there to ask it for
 * @param decisions as the issue's own links tell of them
 */
public record IssueView(
        String key, String rest, boolean linked, boolean signedIn, List<Line> decisions) {
    public IssueView {
        decisions = List.copyOf(decisions);
    }

    /**
     * One decision.
     *
     * @param url where it stands; empty for nowhere to go
     * @param facts more of it, line by line
     * @param done whether nothing of it is still to be done
     */
    public record Line(String title, String url, List<String> facts, boolean done) {
        public Line {
            facts = List.copyOf(facts);
        }
    }
}
