package org.emptychair.complaint;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;

/**
 * Every complaint that we know, each kept once. Safe for use by several threads and several nodes.
 */
public interface Complaints {
    /** The most complaints that one call of {@link #keep} takes. */
    int BATCH = 500;

    /** Which complaints are meant. */
    enum State {
        /** Our turn: the customer waits for our reply. */
        WAITING,
        /** Open, and the customer's turn. */
        ASKED,
        /** Resolved, left its scopes, or gone. */
        ENDED
    }

    /**
     * Keeps all of these or none; one that is known is replaced, its waiting as well.
     *
     * @throws IllegalArgumentException when there are more than {@link #BATCH}, or one comes twice
     */
    void keep(List<Complaint> batch);

    Optional<Complaint> find(IssueId id);

    /** The one that bears this label today. */
    Optional<Complaint> named(IssueKey key);

    /** Those of the ids that are known, in no order. */
    List<Complaint> find(Collection<IssueId> ids);

    /** Forgets these and when they waited. */
    void remove(Collection<IssueId> ids);

    /**
     * Complaints in a state, the latest created first.
     *
     * @param scopes in any of these; empty for all
     * @param after only those behind this one in the order, for the next page
     * @param limit 1 to {@link #BATCH}
     */
    List<Complaint> newest(State state, Set<ScopeId> scopes, Optional<IssueId> after, int limit);

    /**
     * How many customers waited at an instant, past or present.
     *
     * @param scopes in any of these; empty for all
     */
    Standing standing(Instant at, Set<ScopeId> scopes);

    /**
     * Every open complaint, in no order.
     *
     * @param scopes in any of these; empty for all
     */
    List<Glance> open(Set<ScopeId> scopes);

    /** Whether any complaint was ever kept, and not removed since. */
    boolean any();

    /** Rises with every write, on every node: what was read at one version holds for it. */
    long version();

    /** How many open complaints have a promise that is broken by now. */
    int pastPromise(Instant now, Set<ScopeId> scopes);
}
