package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.util.Map;
import org.emptychair.atlassian.webhook.SeenCalls;

/** Answered calls in a table of ActiveObjects, which holds those of a few minutes. */
public final class AoSeenCalls implements SeenCalls {
    private final ActiveObjects ao;
    private final Turns turns;

    public AoSeenCalls(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.SEEN_CALLS);
    }

    @Override
    public boolean contains(String source, String signature) {
        return ao.count(SeenCallRow.class, "ROW_KEY = ?", key(source, signature)) > 0;
    }

    @Override
    public void add(String source, String signature, Instant now, Instant until) {
        turns.take(
                () -> {
                    int old =
                            ao.deleteWithSQL(SeenCallRow.class, "UNTIL_AT < ?", now.toEpochMilli());
                    if (!contains(source, signature)) {
                        ao.create(
                                SeenCallRow.class,
                                Map.of(
                                        "ROW_KEY",
                                        key(source, signature),
                                        "UNTIL_AT",
                                        until.toEpochMilli()));
                    }
                    return old;
                });
    }

    private static String key(String source, String signature) {
        return Sha256.hex(source + '\n' + signature);
    }
}
