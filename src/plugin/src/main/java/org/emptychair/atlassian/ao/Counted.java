package org.emptychair.atlassian.ao;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Answers;
import org.emptychair.tone.Tone;

/**
 * What counting needs to know of a contact.
 *
 * @param id the row's id, or 0 before it has one
 * @param at when the customer spoke
 * @param department an id or {@link Cell#NO_DEPARTMENT}
 * @param channel an id
 * @param source an id, or {@link Cell#ALL} when it has none
 * @param themes ids; none means unclassified
 * @param issue the key of the issue whose contacts are one case a week
 * @param answer whether our answer helped, if the customer said so
 * @param tone how the customer sounds
 * @param customer tells customers apart
 */
record Counted(
        int id,
        Instant at,
        int department,
        int channel,
        int source,
        List<Integer> themes,
        Optional<String> issue,
        Optional<Answer> answer,
        Tone tone,
        String customer) {
    /**
     * What the customer said of our answer.
     *
     * @param at when they said it; it counts for that day and week
     */
    record Answer(boolean helped, Instant at) {}

    Counted {
        themes = List.copyOf(themes);
    }

    static Optional<Answer> answer(Answers answers, Instant contacted) {
        return answers.helped().map(helped -> new Answer(helped, answers.at(contacted)));
    }
}
