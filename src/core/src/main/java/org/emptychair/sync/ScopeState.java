package org.emptychair.sync;

import java.time.Instant;
import java.util.Optional;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;

/**
 * How far the reading of one scope is.
 *
 * @param scope which one
 * @param question the scope, the tracker and our side as they were when it was read, in one text;
 *     when it changes, reading begins anew
 * @param position everything that changed before is stored, by the tracker's clock; absent before
 *     the first page
 * @param complete when a reading began that came to its end
 * @param compared when a comparison of all names began that came to its end
 * @param failure one sentence on why the last reading failed; absent when it did not
 * @param done issues of the running or last reading that are stored
 * @param total issues that it has to read
 */
public record ScopeState(
        ScopeId scope,
        String question,
        Optional<Instant> position,
        Optional<Instant> complete,
        Optional<Instant> compared,
        Optional<String> failure,
        int done,
        int total) {
    static ScopeState fresh(ScopeId id, String question) {
        return new ScopeState(
                id,
                question,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0);
    }

    static String question(Scope scope, String tracker, OurSide ours) {
        return "%s %s %s %s".formatted(tracker, ours.mark(), scope.kind(), scope.jql());
    }

    ScopeState knownSince(Optional<Instant> completed) {
        return new ScopeState(scope, question, position, completed, compared, failure, done, total);
    }

    ScopeState at(Instant stored, int ofDone, int ofTotal) {
        return new ScopeState(
                scope,
                question,
                Optional.of(stored),
                complete,
                compared,
                Optional.empty(),
                ofDone,
                ofTotal);
    }

    ScopeState completed(Instant began) {
        // What left the scope while it was read is not waited for.
        return new ScopeState(
                scope,
                question,
                position,
                Optional.of(began),
                compared,
                Optional.empty(),
                done,
                done);
    }

    ScopeState comparedAt(Instant began) {
        return new ScopeState(
                scope, question, position, complete, Optional.of(began), failure, done, total);
    }

    ScopeState failed(String sentence) {
        return new ScopeState(
                scope, question, position, complete, compared, Optional.of(sentence), done, total);
    }
}
