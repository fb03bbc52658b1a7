package org.emptychair.bench;

import java.util.List;
import org.emptychair.atlassian.tracker.Patience;
import org.emptychair.atlassian.tracker.RestIssueTracker;
import org.emptychair.issue.Comment;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.Jql;
import org.emptychair.issue.Search;
import org.emptychair.setting.Secret;

/** The plugin's own way, as the sync goes it. */
final class TrackerReader implements Reader {
    private final IssueTracker tracker;
    private final String jql;

    TrackerReader(Door door) {
        jql = door.jql();
        tracker = new RestIssueTracker(door.base(), new Secret(door.token()), Patience.USUAL);
    }

    @Override
    public Sum read(int issues, Runnable afterPage) {
        Sum sum = Sum.NOTHING;
        for (int startAt = 0; startAt < issues; startAt += PAGE) {
            Search search = new Search(Jql.all(jql), startAt, Math.min(PAGE, issues - startAt));
            sum = sum.plus(page(tracker.search(search).items()));
            afterPage.run();
        }
        return sum;
    }

    private Sum page(List<Issue> issues) {
        Sum[] sum = {Sum.NOTHING};
        try (IssueTracker.Talks talks = tracker.talks(issues)) {
            for (Issue issue : issues) {
                String description = issue.subject().description().orElse("");
                sum[0] = sum[0].plus(Sum.ofIssue(issue.subject().summary(), description));
                talks.comments(issue, comment -> sum[0] = sum[0].plus(of(comment)));
            }
        }
        return sum[0];
    }

    private static Sum of(Comment comment) {
        return Sum.ofComment(comment.body());
    }

    @Override
    public void close() {}
}
