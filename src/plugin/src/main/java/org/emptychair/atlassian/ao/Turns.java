package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/**
 * Lets one writer at a time into the tables of a name, in the whole cluster.
 *
 * <p>ActiveObjects has no upsert and no row locks, so what a writer read must hold until it has
 * committed: the lock is taken before the transaction begins and released after it ended. Whoever
 * asks for a turn within a transaction of their own breaks that: the lock is free again before
 * their commit.
 */
final class Turns {
    static final String CONTACTS = "org.emptychair.contacts";
    static final String COMPLAINTS = "org.emptychair.complaints";
    static final String DECISIONS = "org.emptychair.decisions";
    static final String QUOTES = "org.emptychair.quotes";
    static final String PAGE_READINGS = "org.emptychair.page-readings";
    static final String MEETINGS = "org.emptychair.meetings";
    static final String QUESTIONS = "org.emptychair.questions";
    static final String READ_ISSUES = "org.emptychair.read-issues";
    static final String SCOPE_STATES = "org.emptychair.scope-states";
    static final String LEADERS = "org.emptychair.leaders";
    static final String SERVICE_TIMES = "org.emptychair.service-times";
    static final String CALENDARS = "org.emptychair.calendars";
    static final String WORKLOG_STATES = "org.emptychair.worklog-states";
    static final String TIMERS = "org.emptychair.timers";
    static final String CALL_VISITS = "org.emptychair.call-visits";
    static final String CONFIRMED_DAYS = "org.emptychair.confirmed-days";
    static final String SEATS = "org.emptychair.seats";
    static final String SNAPSHOTS = "org.emptychair.snapshots";
    static final String AUTOMATIC_ACCOUNTS = "org.emptychair.automatic-accounts";
    static final String SCOPES = "org.emptychair.scopes";
    static final String OUTBOX = "org.emptychair.outbox";
    static final String UNSUBSCRIBED = "org.emptychair.unsubscribed";
    static final String SEEN_CALLS = "org.emptychair.seen-calls";
    static final String GUESSES = "org.emptychair.guesses";
    static final String CANDIDATES = "org.emptychair.candidates-kept";
    static final String SERIES = "org.emptychair.series-kept";
    static final String SECTION_QUESTIONS = "org.emptychair.section-questions";

    /** What panels tell of and no store counts the writing of by itself. */
    private static final Set<String> COUNTED =
            Set.of(
                    SEATS,
                    MEETINGS,
                    QUESTIONS,
                    LEADERS,
                    SERVICE_TIMES,
                    CONFIRMED_DAYS,
                    TIMERS,
                    SCOPES,
                    SCOPE_STATES,
                    SNAPSHOTS,
                    CANDIDATES);

    private final ActiveObjects ao;
    private final ClusterLockService locks;
    private final List<String> names;

    /**
     * @param names of tables that are written together; whoever shares two of them names them in
     *     the same order
     */
    Turns(ActiveObjects ao, ClusterLockService locks, String... names) {
        this.ao = ao;
        this.locks = locks;
        this.names = List.of(names);
    }

    <T> T take(Supplier<T> work) {
        return take(0, work);
    }

    private <T> T take(int held, Supplier<T> work) {
        if (held == names.size()) {
            return ao.executeInTransaction(() -> counted(work));
        }
        Lock lock = locks.getLockForName(names.get(held));
        lock.lock();
        try {
            return take(held + 1, work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T counted(Supplier<T> work) {
        T done = work.get();
        names.stream().filter(COUNTED::contains).forEach(name -> new DataVersion(ao, name).raise());
        return done;
    }
}
