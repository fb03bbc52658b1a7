package org.emptychair.habit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.emptychair.leader.PersonKey;

/**
 * That an organiser was asked which parts of the panel their meetings can do without.
 *
 * @param space the key of the space whose meetings decided nothing
 * @param page of the latest of them
 * @param day of the latest of them
 * @param organiser who was asked
 * @param keeps the answer: the parts that stay, as the macro's parameter writes them; absent until
 *     there is one
 */
public record SectionQuestion(
        String space,
        long page,
        LocalDate day,
        PersonKey organiser,
        Instant askedAt,
        Optional<String> keeps) {
    public SectionQuestion {
        askedAt = Instant.ofEpochMilli(askedAt.toEpochMilli());
        if (keeps.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a panel keeps one part at least");
        }
    }

    public SectionQuestion answered(String parts) {
        return new SectionQuestion(space, page, day, organiser, askedAt, Optional.of(parts));
    }
}
