package org.emptychair.atlassian.rights;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.chair.Sight;
import org.emptychair.issue.IssueId;

/** What was found out about one reader, until it is too old. */
final class Kept {
    private static final int MOST = 5_000;

    private final Map<Long, Answer> answers = new HashMap<>();
    private Sight.Check check = Sight.Check.GOES_ON;
    private Instant checkUntil = Instant.MIN;

    private record Answer(boolean visible, Instant until) {}

    synchronized void learn(Collection<IssueId> asked, Set<IssueId> visible, Instant until) {
        if (answers.size() + asked.size() > MOST) {
            answers.clear();
        }
        asked.forEach(it -> answers.put(it.number(), new Answer(visible.contains(it), until)));
        check = Sight.Check.GOES_ON;
    }

    synchronized void failed(Sight.Check how, Instant until) {
        check = how;
        checkUntil = until;
    }

    synchronized Set<IssueId> unknown(Collection<IssueId> issues, Instant now) {
        Set<IssueId> unknown = new HashSet<>(issues);
        unknown.removeIf(it -> fresh(it, now).isPresent());
        return unknown;
    }

    synchronized Rights.Known of(Collection<IssueId> issues, Instant now) {
        Set<IssueId> visible = new HashSet<>();
        Set<IssueId> hidden = new HashSet<>();
        for (IssueId issue : issues) {
            fresh(issue, now).ifPresent(it -> (it.visible() ? visible : hidden).add(issue));
        }
        return new Rights.Known(
                now.isBefore(checkUntil) ? check : Sight.Check.GOES_ON, visible, hidden);
    }

    private Optional<Answer> fresh(IssueId issue, Instant now) {
        return Optional.ofNullable(answers.get(issue.number()))
                .filter(answer -> now.isBefore(answer.until()));
    }
}
