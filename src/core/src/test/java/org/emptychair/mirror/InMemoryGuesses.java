package org.emptychair.mirror;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.leader.PersonKey;
import org.emptychair.week.IsoWeek;

/** Guesses in a map. */
public final class InMemoryGuesses implements Guesses {
    private final Set<PersonKey> askers = new HashSet<>();
    private final Map<Guess, Integer> kept = new HashMap<>();

    private record Guess(PersonKey leader, IsoWeek week) {}

    @Override
    public boolean takesPart(PersonKey leader) {
        return askers.contains(leader);
    }

    @Override
    public void takePart(PersonKey leader, boolean wants) {
        if (wants) {
            askers.add(leader);
        } else {
            askers.remove(leader);
        }
    }

    @Override
    public Optional<Integer> of(PersonKey leader, IsoWeek week) {
        return Optional.ofNullable(kept.get(new Guess(leader, week)));
    }

    @Override
    public boolean guess(PersonKey leader, IsoWeek week, int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a guess is 0 to 100, was " + percent);
        }
        return kept.putIfAbsent(new Guess(leader, week), percent) == null;
    }

    @Override
    public List<Integer> all(IsoWeek week) {
        return kept.entrySet().stream()
                .filter(guess -> guess.getKey().week().equals(week))
                .map(Map.Entry::getValue)
                .toList();
    }
}
