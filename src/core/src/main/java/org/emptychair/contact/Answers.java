package org.emptychair.contact;

import java.time.Instant;
import java.util.Optional;

/**
 * What a customer answered when asked about our service; absent means not asked or not answered.
 *
 * @param rating 1 to 5 stars
 * @param helpful the answer to "Was this answer helpful?"
 * @param functional "we could do what we came for", 1 to 7; this and the next two are Temkin's
 *     three questions
 * @param accessible "it was easy", 1 to 7
 * @param emotional "it felt good", 1 to 7
 * @param at when they answered, where that is known; else they did so when they contacted us
 */
public record Answers(
        Optional<Integer> rating,
        Optional<Boolean> helpful,
        Optional<Integer> functional,
        Optional<Integer> accessible,
        Optional<Integer> emotional,
        Optional<Instant> at) {
    /** A customer who was not asked. */
    public static final Answers NONE =
            new Answers(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    private static final int STARS = 5;
    private static final int TEMKIN = 7;

    /** Given when the customer contacted us, as far as known. */
    public Answers(
            Optional<Integer> rating,
            Optional<Boolean> helpful,
            Optional<Integer> functional,
            Optional<Integer> accessible,
            Optional<Integer> emotional) {
        this(rating, helpful, functional, accessible, emotional, Optional.empty());
    }

    public Answers {
        check("rating", rating, STARS);
        check("functional", functional, TEMKIN);
        check("accessible", accessible, TEMKIN);
        check("emotional", emotional, TEMKIN);
        // Milliseconds are what every database keeps.
        at = at.map(instant -> Instant.ofEpochMilli(instant.toEpochMilli()));
    }

    /** When they answered, given when they contacted us. */
    public Instant at(Instant contacted) {
        return at.orElse(contacted);
    }

    /**
     * Whether our answer helped: as said, or else as the stars tell: 4 and 5 yes, 1 and 2 no, 3
     * neither.
     */
    public Optional<Boolean> helped() {
        return helpful.or(() -> rating.filter(stars -> stars != 3).map(stars -> stars > 3));
    }

    private static void check(String what, Optional<Integer> value, int most) {
        value.filter(given -> given < 1 || given > most)
                .ifPresent(
                        given -> {
                            throw new IllegalArgumentException(
                                    "%s is 1 to %d, was %d".formatted(what, most, given));
                        });
    }
}
