package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.leader.PersonKey;
import org.emptychair.mirror.Guesses;
import org.emptychair.week.IsoWeek;

/** Guesses in a table of ActiveObjects; whose they are stands there as a hash alone. */
public final class AoGuesses implements Guesses {
    private static final String ALWAYS = "always";
    private static final int MOST = 100;

    private final ActiveObjects ao;
    private final Turns turns;

    public AoGuesses(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        turns = new Turns(ao, locks, Turns.GUESSES);
    }

    private static String key(PersonKey leader, String week) {
        return Sha256.hex(leader.text() + "\n" + week);
    }

    private Optional<GuessRow> row(PersonKey leader, String week) {
        return Arrays.stream(ao.find(GuessRow.class, "ROW_KEY = ?", key(leader, week))).findFirst();
    }

    @Override
    public boolean takesPart(PersonKey leader) {
        return row(leader, ALWAYS).isPresent();
    }

    @Override
    public void takePart(PersonKey leader, boolean wants) {
        turns.take(
                () -> {
                    if (!wants) {
                        return ao.deleteWithSQL(GuessRow.class, "ROW_KEY = ?", key(leader, ALWAYS));
                    }
                    return keep(leader, ALWAYS, 0) ? 1 : 0;
                });
    }

    private boolean keep(PersonKey leader, String week, int percent) {
        if (row(leader, week).isPresent()) {
            return false;
        }
        ao.create(
                GuessRow.class,
                Map.of(
                        "ROW_KEY", key(leader, week),
                        "GUESS_WEEK", week,
                        "PERCENT", percent));
        return true;
    }

    @Override
    public Optional<Integer> of(PersonKey leader, IsoWeek week) {
        return row(leader, week.toString()).map(GuessRow::getPercent);
    }

    @Override
    public boolean guess(PersonKey leader, IsoWeek week, int percent) {
        if (percent < 0 || percent > MOST) {
            throw new IllegalArgumentException("a guess is 0 to 100, was " + percent);
        }
        return turns.take(() -> keep(leader, week.toString(), percent));
    }

    @Override
    public List<Integer> all(IsoWeek week) {
        return Arrays.stream(ao.find(GuessRow.class, "GUESS_WEEK = ?", week.toString()))
                .map(GuessRow::getPercent)
                .toList();
    }
}
