package org.emptychair.letter;

import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.leader.PersonKey;

/** Who does not want letters, in a set. */
public final class InMemoryUnsubscribed implements Unsubscribed {
    private final SortedSet<PersonKey> kept = new TreeSet<>();

    @Override
    public synchronized SortedSet<PersonKey> all() {
        return new TreeSet<>(kept);
    }

    @Override
    public synchronized boolean contains(PersonKey reader) {
        return kept.contains(reader);
    }

    @Override
    public synchronized void add(PersonKey reader) {
        kept.add(reader);
    }

    @Override
    public synchronized void remove(PersonKey reader) {
        kept.remove(reader);
    }
}
