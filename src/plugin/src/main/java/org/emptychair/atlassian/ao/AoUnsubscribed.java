package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.leader.PersonKey;
import org.emptychair.letter.Unsubscribed;

/** Who does not want letters, in a table of ActiveObjects. */
public final class AoUnsubscribed implements Unsubscribed {
    private static final String OF_PERSON = "PERSON_KEY = ?";

    private final ActiveObjects ao;
    private final Turns turns;

    public AoUnsubscribed(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.UNSUBSCRIBED);
    }

    @Override
    public SortedSet<PersonKey> all() {
        SortedSet<PersonKey> all = new TreeSet<>();
        for (UnsubscribedRow row : ao.find(UnsubscribedRow.class)) {
            all.add(new PersonKey(row.getPerson()));
        }
        return all;
    }

    @Override
    public boolean contains(PersonKey reader) {
        return ao.count(UnsubscribedRow.class, OF_PERSON, PersonHash.of(reader)) > 0;
    }

    @Override
    public void add(PersonKey reader) {
        turns.take(
                () ->
                        contains(reader)
                                ? reader
                                : ao.create(
                                        UnsubscribedRow.class,
                                        Map.of(
                                                "PERSON_KEY",
                                                PersonHash.of(reader),
                                                "PERSON",
                                                reader.text())));
    }

    @Override
    public void remove(PersonKey reader) {
        turns.take(() -> ao.deleteWithSQL(UnsubscribedRow.class, OF_PERSON, PersonHash.of(reader)));
    }
}
