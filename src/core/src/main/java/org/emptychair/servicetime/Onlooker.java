package org.emptychair.servicetime;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;

/**
 * Who looks at the leaders' time, by today's rights.
 *
 * @param key absent for who is not signed in
 * @param leads whether they are one of the leaders today
 * @param agreed the leaders who agree that every reader of a page sees their week
 */
public record Onlooker(
        Optional<PersonKey> key,
        boolean leads,
        Visibility visibility,
        Set<PersonKey> agreed,
        LocalDate today) {
    public Onlooker {
        agreed = Set.copyOf(agreed);
    }

    public static Onlooker of(
            Optional<PersonKey> key,
            Collection<Leader> leaders,
            Visibility visibility,
            LocalDate today) {
        Set<PersonKey> agreed =
                leaders.stream()
                        .filter(Leader::agreed)
                        .map(Leader::key)
                        .collect(Collectors.toSet());
        boolean leads =
                leaders.stream()
                        .filter(leader -> leader.tenure().covers(today))
                        .anyMatch(leader -> key.equals(Optional.of(leader.key())));
        return new Onlooker(key, leads, visibility, agreed, today);
    }

    boolean maySee(PersonKey leader) {
        return key.equals(Optional.of(leader)) || visibility.shows(leads, agreed.contains(leader));
    }
}
