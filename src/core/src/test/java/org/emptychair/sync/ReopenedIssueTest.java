package org.emptychair.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.issue.IssueDraft.issue;
import static org.emptychair.issue.IssueDraft.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Ending;
import org.emptychair.complaint.Waiting;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.Comment;
import org.emptychair.issue.Comment.Audience;
import org.emptychair.issue.IssueDraft;
import org.emptychair.issue.Person;
import org.junit.jupiter.api.Test;

/** When the customer of an issue waited that was resolved and reopened. */
class ReopenedIssueTest {
    private static final Person MARTA = person("marta");
    private static final Person AGENT = person("agent");

    @Test
    void nobodyWaitsWhileTheIssueWasResolvedAndReopened() {
        Complaint neverAnswered =
                complaint(issue(7).closed("2026-11-03T00:00:00Z", "2026-11-05T00:00:00Z"));
        Complaint spokeWhileClosed =
                complaint(
                        issue(7).closed("2026-11-03T10:00:00Z", "2026-11-05T00:00:00Z"),
                        said(AGENT, "2026-11-03T10:00:00Z", "It came."),
                        said(MARTA, "2026-11-04T10:00:00Z", "It did not."),
                        said(AGENT, "2026-11-06T10:00:00Z", "On its way."));

        assertThat(neverAnswered.waiting())
                .containsExactly(
                        waiting("2026-11-02T09:15:00.123Z", "2026-11-03T00:00:00Z"),
                        new Waiting(Instant.parse("2026-11-05T00:00:00Z"), Optional.empty()));
        assertThat(neverAnswered.isWaiting()).isTrue();
        assertThat(spokeWhileClosed.waiting())
                .containsExactly(
                        waiting("2026-11-02T09:15:00.123Z", "2026-11-03T10:00:00Z"),
                        waiting("2026-11-05T00:00:00Z", "2026-11-06T10:00:00Z"));
    }

    @Test
    void anIssueReopenedAfterOurAnswerWaitsForNobodysWord() {
        Complaint complaint =
                complaint(
                        issue(7).closed("2026-11-04T00:00:00Z", "2026-11-05T00:00:00Z")
                                .closed("2026-11-06T00:00:00Z", "2026-11-07T00:00:00Z")
                                .resolved("2026-11-08T00:00:00Z"),
                        said(AGENT, "2026-11-03T10:00:00Z", "On its way."));

        assertThat(complaint.waiting())
                .containsExactly(waiting("2026-11-02T09:15:00.123Z", "2026-11-03T10:00:00Z"));
        assertThat(complaint.ended())
                .contains(new Ending(Ending.How.RESOLVED, Instant.parse("2026-11-08T00:00:00Z")));
    }

    private static Complaint complaint(IssueDraft draft, Comment... comments) {
        IssueReading reading =
                new IssueReading(
                        draft.issue(), new OurSide(BERLIN, Set.of()), Set.of(), contact -> {});
        List.of(comments).forEach(reading::hear);
        reading.finish();
        return reading.complaint(new TreeSet<>(Set.of(new ScopeId(1))));
    }

    private static Comment said(Person author, String at, String body) {
        Instant instant = Instant.parse(at);
        return new Comment(1, Optional.of(author), instant, instant, body, Audience.UNSAID);
    }

    private static Waiting waiting(String from, String to) {
        return new Waiting(Instant.parse(from), Optional.of(Instant.parse(to)));
    }
}
