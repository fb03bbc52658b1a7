package org.emptychair.sync;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;

/** The memory of the sync in a map. */
public final class InMemoryReadIssues implements ReadIssues {
    private final Map<IssueId, ReadIssue> kept = new HashMap<>();

    @Override
    public synchronized void keep(List<ReadIssue> batch) {
        batch.forEach(issue -> kept.put(issue.id(), issue));
    }

    @Override
    public synchronized List<ReadIssue> find(Collection<IssueId> ids) {
        return ids.stream().distinct().map(kept::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized List<ReadIssue> openOrTouched(ScopeId scope, Instant since) {
        return kept.values().stream()
                .filter(issue -> issue.scopes().contains(scope))
                .filter(issue -> issue.open() || !issue.touched().isBefore(since))
                .toList();
    }

    @Override
    public synchronized List<ReadIssue> some(ScopeId scope) {
        return kept.values().stream()
                .filter(issue -> issue.scopes().contains(scope))
                .limit(BATCH)
                .toList();
    }

    @Override
    public synchronized void remove(Collection<IssueId> ids) {
        ids.forEach(kept::remove);
    }
}
