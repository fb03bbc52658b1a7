package org.emptychair.chair.seat;

import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ScopeId;

/**
 * Whom a page wishes to see in its chair.
 *
 * @param scopes whose complaints count there; none means all
 * @param policy by which the customer is chosen
 * @param labels of the page, which say what its agenda is
 * @param issue the customer's whom the page names; absent unless it does
 */
public record Wish(
        Set<ScopeId> scopes, Policy policy, Set<String> labels, Optional<IssueKey> issue) {
    /** Whoever has waited longest, of all scopes. */
    public static final Wish ANYBODY = of(Set.of());

    /** By what a customer is chosen. */
    public enum Policy {
        /** The longest silence, weighed by severity. */
        LONGEST,
        /** The same among those who speak of what the page's labels name. */
        AGENDA,
        /** The same among those of one department, each week of another. */
        DEPARTMENTS,
        /** The longest silence, and every fifth week somebody whom we delighted. */
        DELIGHTED,
        /** The one whom the page names. */
        NAMED
    }

    public Wish {
        scopes = Set.copyOf(scopes);
        labels = Set.copyOf(labels);
        if (issue.isPresent() != (policy == Policy.NAMED)) {
            throw new IllegalArgumentException(
                    "a wish for %s %s an issue"
                            .formatted(policy, issue.isPresent() ? "names" : "does not name"));
        }
    }

    public static Wish of(Set<ScopeId> scopes) {
        return new Wish(scopes, Policy.LONGEST, Set.of(), Optional.empty());
    }
}
