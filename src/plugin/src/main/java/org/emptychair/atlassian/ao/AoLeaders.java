package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;

/** Leaders in a table of ActiveObjects. */
public final class AoLeaders implements Leaders {
    private final ActiveObjects ao;
    private final Turns turns;

    public AoLeaders(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.LEADERS);
    }

    @Override
    public List<Leader> all() {
        return Arrays.stream(ao.find(LeaderRow.class))
                .map(LeaderForm::read)
                .sorted(Leader.ALPHABETICAL)
                .toList();
    }

    @Override
    public Optional<Leader> find(PersonKey key) {
        return row(key).map(LeaderForm::read);
    }

    @Override
    public void keep(Leader leader) {
        turns.take(() -> kept(leader));
    }

    @Override
    public Leader welcome(Leader leader) {
        return find(leader.key())
                .orElseGet(
                        () -> turns.take(() -> find(leader.key()).orElseGet(() -> kept(leader))));
    }

    private Leader kept(Leader leader) {
        LeaderForm.write(row(leader.key()).orElseGet(() -> created(leader)), leader);
        return leader;
    }

    private LeaderRow created(Leader leader) {
        if (ao.count(LeaderRow.class) >= MOST) {
            throw new IllegalStateException("there are %d leaders already".formatted(MOST));
        }
        return ao.create(
                LeaderRow.class,
                Map.of(
                        "PERSON_KEY",
                        PersonHash.of(leader.key()),
                        "PERSON",
                        leader.key().text(),
                        "NAME",
                        leader.name(),
                        "FAMILY_NAME",
                        leader.familyName(),
                        "AGREED",
                        leader.agreed()));
    }

    @Override
    public boolean remove(PersonKey key) {
        return turns.take(
                () -> {
                    Optional<LeaderRow> found = row(key);
                    found.ifPresent(ao::delete);
                    return found.isPresent();
                });
    }

    private Optional<LeaderRow> row(PersonKey key) {
        return Arrays.stream(ao.find(LeaderRow.class, "PERSON_KEY = ?", PersonHash.of(key)))
                .findFirst();
    }
}
