package org.emptychair.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;

/**
 * What the sync remembers of an issue that it read.
 *
 * @param id what it is known by
 * @param key its label when it was read
 * @param updated the tracker's own mark of that state; absent while it is being written, so that it
 *     is read again
 * @param understood how it was understood: what our side was like, in a mark of at most 36
 *     characters; empty when nobody knows
 * @param touched when it changed last, as far as known
 * @param open whether it had no resolution
 * @param scopes the scopes that hold it; none once it left them all
 * @param days the days with a contact of their own, or perhaps with one
 */
public record ReadIssue(
        IssueId id,
        IssueKey key,
        Optional<Instant> updated,
        String understood,
        Instant touched,
        boolean open,
        SortedSet<ScopeId> scopes,
        SortedSet<LocalDate> days) {
    public ReadIssue {
        scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
    }

    ReadIssue in(SortedSet<ScopeId> others) {
        return new ReadIssue(id, key, updated, understood, touched, open, others, days);
    }

    /** The same issue, to be read again whatever the tracker says of it. */
    ReadIssue unread() {
        return new ReadIssue(id, key, Optional.empty(), understood, touched, open, scopes, days);
    }

    ReadIssue writing(SortedSet<LocalDate> all) {
        return new ReadIssue(id, key, Optional.empty(), understood, touched, open, scopes, all);
    }
}
