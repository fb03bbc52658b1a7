package org.emptychair.contact;

import java.time.Instant;
import java.util.Optional;
import org.emptychair.tone.Tone;

/**
 * One thing a customer told us, over any channel.
 *
 * @param id tells it from all others; sent again, it replaces itself
 * @param at when the customer said it; from 1990 to 2199, so that a slip of the pen is noticed
 * @param channel how it reached us
 * @param customer absent when the source does not say: then the contact is its own customer
 * @param words absent when only themes are known
 * @param answers what the customer answered when asked
 * @param filing where it belongs
 */
public record Contact(
        ContactId id,
        Instant at,
        Channel channel,
        Optional<Customer> customer,
        Optional<Words> words,
        Answers answers,
        Filing filing) {
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    public Contact {
        if (at.isBefore(EARLIEST) || !at.isBefore(LATEST)) {
            throw new IllegalArgumentException(
                    "at lies in the years 1990 to 2199, was %s".formatted(at));
        }
        answers.at()
                .filter(answered -> answered.isBefore(EARLIEST) || !answered.isBefore(LATEST))
                .ifPresent(
                        answered -> {
                            throw new IllegalArgumentException(
                                    "answers lie in the years 1990 to 2199, were of %s"
                                            .formatted(answered));
                        });
        // Milliseconds are what every database keeps: a contact read back equals the one sent.
        at = Instant.ofEpochMilli(at.toEpochMilli());
        if (words.isEmpty() && filing.themes().isEmpty()) {
            throw new IllegalArgumentException(
                    "a contact has words or themes, %s has neither".formatted(id));
        }
    }

    /** How the customer sounds, by today's rules; reads the words again at each call. */
    public Tone tone() {
        return Tone.of(answers.rating(), words.map(Words::text));
    }
}
