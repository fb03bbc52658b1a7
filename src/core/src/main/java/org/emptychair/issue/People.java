package org.emptychair.issue;

import java.util.List;
import java.util.Optional;

/**
 * Who has to do with an issue.
 *
 * @param reporter absent when nobody is named
 * @param assignee absent while nobody works on it
 * @param participants other customers who take part, in a service desk
 * @param organisations ids of customers' organisations that share it
 */
public record People(
        Optional<Person> reporter,
        Optional<Person> assignee,
        List<Person> participants,
        List<String> organisations) {
    public People {
        participants = List.copyOf(participants);
        organisations = List.copyOf(organisations);
    }
}
