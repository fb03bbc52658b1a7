package org.emptychair.sync;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;

/** The sync's memory of the issues that it read. */
public interface ReadIssues {
    /** The most issues that one call takes. */
    int BATCH = 500;

    /** Keeps all of these or none; one that is known is replaced. */
    void keep(List<ReadIssue> batch);

    /** Those of the ids that are known, in no order; at most {@link #BATCH} are asked for. */
    List<ReadIssue> find(Collection<IssueId> ids);

    /** The issues of a scope that are open or changed since then, in no order. */
    List<ReadIssue> openOrTouched(ScopeId scope, Instant since);

    /** Some issues of a scope, at most {@link #BATCH}, in no order. */
    List<ReadIssue> some(ScopeId scope);

    void remove(Collection<IssueId> ids);
}
