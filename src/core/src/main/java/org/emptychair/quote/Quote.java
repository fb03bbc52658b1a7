package org.emptychair.quote;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.contact.Channel;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.issue.IssueRef;
import org.emptychair.tone.Tone;

/**
 * A customer's own words, redacted.
 *
 * @param id what it is known by
 * @param text 20 to 280 characters
 * @param at when the customer said it
 * @param channel how it reached us
 * @param department whose it is, if anybody said
 * @param themes what it is about
 * @param tone how the customer sounds
 * @param customer the same for two quotes of one customer; says nothing else and is never shown
 * @param issue whoever may not see this issue may not read the quote
 * @param audience who may read it, once customer service released it; a quote without an issue is
 *     nobody's before
 */
public record Quote(
        QuoteId id,
        String text,
        Instant at,
        Channel channel,
        Optional<Department> department,
        SortedSet<ThemeName> themes,
        Tone tone,
        String customer,
        Optional<IssueRef> issue,
        Optional<Audience> audience) {
    public Quote {
        if (text.length() < Excerpt.SHORTEST || text.length() > Excerpt.LONGEST) {
            throw new IllegalArgumentException(
                    "a quote has %d to %d characters, was given %d"
                            .formatted(Excerpt.SHORTEST, Excerpt.LONGEST, text.length()));
        }
        themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
    }

    /** The same words, without a way to who said them. */
    public Quote withoutIssue() {
        return with(Optional.empty(), audience);
    }

    /** The same words for another audience. */
    public Quote releasedTo(Optional<Audience> readers) {
        return with(issue, readers);
    }

    private Quote with(Optional<IssueRef> way, Optional<Audience> readers) {
        return new Quote(id, text, at, channel, department, themes, tone, customer, way, readers);
    }

    /** Whether the other is this one, with the same words. */
    public boolean saysTheSame(Quote other) {
        return id.equals(other.id) && text.equals(other.text);
    }

    /** Whether anybody may read it at all. */
    public boolean isOpen() {
        return issue.isPresent() || audience.isPresent();
    }
}
