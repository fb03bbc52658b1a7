package org.emptychair.chair.snapshot;

import java.util.HashSet;
import java.util.Set;
import org.emptychair.chair.Chair;
import org.emptychair.issue.IssueId;
import org.emptychair.quote.QuoteId;

/**
 * Something that a kept chair names and that may have to be taken out of it.
 *
 * @param key of the quote, the customer or the issue
 */
public record Mention(Kind kind, String key) {
    /** What can be named. */
    public enum Kind {
        QUOTE,
        CUSTOMER,
        ISSUE
    }

    public static Mention of(QuoteId quote) {
        return new Mention(Kind.QUOTE, quote.text());
    }

    public static Mention of(IssueId issue) {
        return new Mention(Kind.ISSUE, Long.toString(issue.number()));
    }

    /** A customer by the key that their quotes carry. */
    public static Mention ofCustomer(String key) {
        return new Mention(Kind.CUSTOMER, key);
    }

    /** Everything that a chair names. */
    public static Set<Mention> in(Chair chair) {
        Set<Mention> mentions = new HashSet<>();
        chair.issues().forEach(it -> mentions.add(of(it)));
        chair.quoteIds().forEach(it -> mentions.add(of(it)));
        chair.quotes().forEach(it -> mentions.add(ofCustomer(it.customer())));
        return mentions;
    }

    /** Kind and key in one. */
    public String text() {
        return kind + ":" + key;
    }
}
