package org.emptychair.quote;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.Customer;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Slice;

/**
 * What customers said, as far as it may be quoted.
 *
 * <p>Nothing comes from here that is not redacted by today's rules, that was vetoed, or whose
 * customer or issue is not to be quoted. Whether a reader may see a quote's issue is the caller's
 * to ask.
 */
public interface Quotes {
    /** The most quotes that one call gives. */
    int MOST = 500;

    /** The longest key of a space, in characters. */
    int LONGEST_SPACE = 255;

    /**
     * Quotes that somebody may read, newest first; the newest praise is among them even where it is
     * older than the rest.
     *
     * @param from the longer ago, the longer it takes: at most some weeks
     * @param limit 1 to {@link #MOST}
     */
    List<Quote> open(Slice slice, Instant from, Instant until, int limit);

    /**
     * Quotes without an issue that nobody released, newest first.
     *
     * @param limit 1 to {@link #MOST}
     */
    List<Quote> unreleased(Slice slice, Instant from, Instant until, int limit);

    /** The newest that may be quoted of what was said on an issue. */
    Optional<Quote> latestOn(IssueKey issue);

    /**
     * When customer service last took out something that was said on an issue: by a veto, or since
     * the issue, its customer or one of its labels is not to be quoted. Absent when nothing was.
     */
    Optional<Instant> heldBack(IssueKey issue);

    /** A quote that may be quoted, open or not. */
    Optional<Quote> find(QuoteId id);

    /** Those of these quotes that may be quoted, in any order. */
    List<Quote> those(Collection<QuoteId> ids);

    /**
     * Takes a quote out everywhere, for ever.
     *
     * @param by the key of whoever says so
     * @return whether there is such a contact
     */
    boolean veto(QuoteId id, String by);

    /** Which of these were vetoed: a closed meeting leaves them out when it is read. */
    Set<QuoteId> vetoed(Collection<QuoteId> ids);

    /**
     * Opens a quote to an audience, as it reads now: when its words change it is closed again.
     *
     * @return whether there is such a quote
     */
    boolean release(QuoteId id, Audience audience, String by);

    /** Takes a release back. */
    boolean withdraw(QuoteId id);

    /**
     * Whether to quote what a customer says, then and ever after.
     *
     * @param source the system that knows the customer by this reference
     */
    void quoteCustomer(String source, Customer customer, boolean allowed, String by);

    /** Whether to quote what is said on an issue. */
    void quoteIssue(IssueKey issue, boolean allowed, String by);

    /**
     * Whether to quote what is said on issues that bear a label.
     *
     * @param label in any case
     */
    void quoteLabel(String label, boolean allowed, String by);

    /** Who and what is not to be quoted, a customer by their system alone. */
    List<Unquoted> unquoted();

    /**
     * Somebody or something that is not to be quoted.
     *
     * @param name the issue's key, the label, or the system that knows the customer
     * @param by the key of whoever said so
     */
    record Unquoted(Kind kind, String name, String by) {
        /** What it is. */
        public enum Kind {
            CUSTOMER,
            ISSUE,
            LABEL
        }
    }

    /**
     * Raised by whatever is said about quoting: a veto, a release, who or what is not to be quoted,
     * what a meeting quoted.
     */
    long version();

    /** Remembers what a closed meeting quoted. */
    void quoted(String space, Collection<QuoteId> ids, Instant at);

    /** What was quoted in a space since then. */
    Set<QuoteId> quotedIn(String space, Instant since);
}
