package org.emptychair.atlassian.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.NotAuthorised;
import org.junit.jupiter.api.Test;

class AppLinkIssueTrackerTest extends IssueTrackerContract {
    private final PaperLink link = new PaperLink(jira.address());

    @Override
    IssueTracker tracker() {
        return new AppLinkIssueTracker(link);
    }

    @Test
    void somebodyWhoHasNotYetAuthorisedIsTold() {
        link.authorised(false);

        assertThatThrownBy(() -> tracker().visit())
                .isInstanceOf(NotAuthorised.class)
                .hasMessage("Jira at %s is not yet authorised by this person", jira.address());
        assertThat(jira.asked()).isEmpty();
    }
}
