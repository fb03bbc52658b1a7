package org.emptychair.link;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.decision.Decision;
import org.emptychair.issue.IssueId;

/**
 * What happened to a meeting's decisions after the meeting was closed.
 *
 * @param linked issues that were linked to them from their own side
 * @param done decisions that were done
 */
public record SinceThen(int linked, int done) {
    /**
     * @param decisions of the meeting
     * @param added the links to any of them
     * @param closed when the meeting was closed
     */
    public static SinceThen of(
            Collection<Decision> decisions, Collection<AddedLink> added, Instant closed) {
        long linked = added.stream().filter(it -> it.at().isAfter(closed)).count();
        long done =
                decisions.stream()
                        .map(it -> it.course().doneAt())
                        .flatMap(Optional::stream)
                        .filter(at -> at.isAfter(closed))
                        .count();
        return new SinceThen((int) linked, (int) done);
    }

    /**
     * Whether any of some decisions serves an issue, as its page says or as was linked from the
     * issue's side.
     */
    public static boolean isServed(
            IssueId issue, Collection<Decision> decisions, Collection<AddedLink> added) {
        return Stream.concat(
                        decisions.stream().flatMap(it -> it.terms().issues().stream()),
                        added.stream().map(AddedLink::issue))
                .anyMatch(it -> it.id().equals(Optional.of(issue)));
    }

    public boolean isNothing() {
        return linked == 0 && done == 0;
    }
}
