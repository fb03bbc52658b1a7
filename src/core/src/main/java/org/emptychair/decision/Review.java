package org.emptychair.decision;

import java.time.Instant;
import java.util.Optional;
import org.emptychair.contact.Text;

/**
 * A person's word on whether a decision helped, after seeing what the counts say.
 *
 * @param outcome the one confirmed
 * @param comment at most 2,000 characters
 */
public record Review(Member by, Instant at, Outcome outcome, Optional<String> comment) {
    private static final int LONGEST = 2_000;

    public Review {
        comment = comment.map(text -> Text.checked("comment", text, LONGEST));
    }
}
