package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.AUCKLAND;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.TestWorld.LOS_ANGELES;
import static org.emptychair.TestWorld.aContact;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Recount;
import org.emptychair.contact.Recount.Progress;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tally;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Settings;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts equal a recount, whoever writes when and whatever breaks. */
abstract class CountsContract {
    private static final List<ZoneId> ZONES = List.of(BERLIN, AUCKLAND, LOS_ANGELES);
    private static final int PIECE = 7;

    private final LocalLocks locks = new LocalLocks();
    private final Settings settings = new InMemorySettings();
    private ActiveObjects ao;
    private AoContacts contacts;
    private Ledger ledger;

    abstract Database database();

    @BeforeEach
    void begin() {
        ao = database().emptied().ao();
        contacts = contacts(ao);
        ledger = new Ledger(ao, contacts);
        AoContactsContract.choose(settings, BERLIN);
    }

    private AoContacts contacts(ActiveObjects on) {
        return new AoContacts(on, locks, settings, AoContactsContract.HEARING, PIECE);
    }

    private void answersEqualARecount() {
        ledger.answersEqualARecount(RandomContacts.DEPARTMENTS, RandomContacts.CHANNELS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void countsEqualARecountAfterAnyOrderOfWritesZonesAndPieces(long seed) {
        RandomContacts random = new RandomContacts(seed, 60);

        for (int turn = 0; turn < 60; turn++) {
            switch (random.below(5)) {
                case 0, 1 -> contacts.keep(random.batch(1 + random.below(20)));
                case 2 -> AoContactsContract.choose(settings, ZONES.get(random.below(3)));
                default -> contacts.recount().step();
            }
            if (turn % 6 == 5) {
                answersEqualARecount();
            }
        }
        AoContactsContract.finish(contacts.recount());

        assertThat(CountState.current(new CountState(ao).find().orElseThrow()).zone())
                .isEqualTo(settings.current().zone());
        answersEqualARecount();
        ledger.rowsEqualARecount();
    }

    @Test
    void twoWhoPushOverlappingContactsWhileAThirdRecountsLeaveEachOnceAndCountsRight()
            throws InterruptedException, ExecutionException, TimeoutException {
        contacts.keep(new RandomContacts(4, 40).batch(40));
        AoContactsContract.choose(settings, AUCKLAND);
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> ends =
                    nodes.invokeAll(
                            List.of(pushes(5), pushes(6), this::recounts), 60, TimeUnit.SECONDS);
            for (Future<Integer> end : ends) {
                assertThat(end.get(0, TimeUnit.SECONDS)).isPositive();
            }
        } finally {
            nodes.shutdownNow();
        }

        List<Contact> all = Ledger.all(contacts);
        assertThat(all).extracting(Contact::id).doesNotHaveDuplicates();
        assertThat(ao.count(ContactRow.class)).isEqualTo(all.size());
        answersEqualARecount();
        ledger.rowsEqualARecount();
    }

    private Callable<Integer> pushes(long seed) {
        RandomContacts random = new RandomContacts(seed, 40);
        AoContacts own = contacts(ao);
        return () -> {
            for (int batch = 0; batch < 8; batch++) {
                own.keep(random.batch(20));
            }
            return 8;
        };
    }

    private int recounts() {
        Recount own = contacts(ao).recount();
        AoContactsContract.finish(own);
        return 1;
    }

    @Test
    void aBatchThatFailsHalfwayLeavesNothingBehind() {
        contacts.keep(List.of(aContact("1").contact()));
        AoContacts failing = contacts(failingAt(DayCountRow.class));
        List<Contact> batch =
                List.of(aContact("1").helped(true).contact(), aContact("2").contact());

        assertThatThrownBy(() -> failing.keep(batch)).hasMessageContaining("pulled the plug");

        assertThat(contacts.find(new ContactId("desk", "2"))).isEmpty();
        assertThat(contacts.find(new ContactId("desk", "1"))).contains(aContact("1").contact());
        ledger.rowsEqualARecount();
        assertThat(contacts.keep(batch)).hasSize(2);
        ledger.rowsEqualARecount();
    }

    @Test
    void aRecountThatWasKilledGoesOnWhereItWas() {
        contacts.keep(new RandomContacts(7, 1_000).batch(30));
        int total = ao.count(ContactRow.class);
        AoContactsContract.choose(settings, LOS_ANGELES);
        Progress first = contacts.recount().step();

        Recount killed = contacts(failingAt(DayCountRow.class)).recount();
        assertThatThrownBy(killed::step).hasMessageContaining("pulled the plug");
        AoContacts restarted = contacts(ao);

        assertThat(first).isEqualTo(new Progress(PIECE, total, false));
        assertThat(restarted.recount().progress()).isEqualTo(first);
        assertThat(restarted.recount().step()).isEqualTo(new Progress(2 * PIECE, total, false));
        AoContactsContract.finish(restarted.recount());
        assertThat(restarted.recount().progress()).isEqualTo(new Progress(total, total, true));
        answersEqualARecount();
        ledger.rowsEqualARecount();
    }

    @Test
    void aRecountOfNothingIsFinishedAtOnce() {
        AoContactsContract.choose(settings, AUCKLAND);

        assertThat(contacts.recount().step()).isEqualTo(new Progress(0, 0, true));
    }

    @Test
    void theDataVersionRisesWithWhatIsWrittenOnly() {
        long none = contacts.version();
        contacts.keep(List.of(aContact("1").contact()));
        long one = contacts.version();
        contacts.keep(List.of(aContact("1").contact()));
        long same = contacts.version();
        AoContactsContract.choose(settings, AUCKLAND);
        AoContactsContract.finish(contacts.recount());

        assertThat(none).isZero();
        assertThat(one).isPositive();
        assertThat(same).isEqualTo(one);
        assertThat(contacts.version()).isGreaterThan(one);
    }

    @Test
    void contactsOfAWeekLeaveTheVersionOfEarlierWeeksAlone() {
        IsoWeek week = IsoWeek.parse("2026-W20");
        contacts.keep(List.of(in("1", week.plus(-1)), in("2", week)));
        long before = contacts.version(week.plus(-1));
        long same = contacts.version(week);
        contacts.weekly(Slice.ALL, new WeekRange(week.plus(-1), week));

        contacts.keep(List.of(in("3", week)));

        assertThat(contacts.version(week.plus(-1))).isEqualTo(before);
        assertThat(contacts.version(week)).isGreaterThan(same);
        assertThat(contacts.version(week.plus(60))).isEqualTo(contacts.version());
        assertThat(contacts.weekly(Slice.ALL, new WeekRange(week.plus(-1), week)).all())
                .extracting(Tally::contacts)
                .containsExactly(1, 2);
    }

    private static Contact in(String id, IsoWeek week) {
        return aContact(id).at(week.start(BERLIN).plusSeconds(3_600)).contact();
    }

    @Test
    void theLockIsHeldFromBeforeTheTransactionUntilAfterItsEnd() {
        AoContacts watched =
                contacts(
                        watching(
                                "executeInTransaction",
                                Optional.empty(),
                                () -> assertThat(lock().isHeldByCurrentThread()).isTrue()));

        watched.keep(List.of(aContact("1").contact()));

        assertThat(lock().isLocked()).isFalse();
    }

    @Test
    void aReaderWhomARecountOvertakesReadsAgain() {
        contacts.keep(List.of(aContact("1").at("2026-11-16T05:00:00Z").contact()));
        AtomicBoolean overtaken = new AtomicBoolean();
        AoContacts reader =
                contacts(
                        watching(
                                "stream",
                                Optional.of(YearCountRow.class),
                                () -> {
                                    if (!overtaken.getAndSet(true)) {
                                        AoContactsContract.choose(settings, LOS_ANGELES);
                                        AoContactsContract.finish(contacts.recount());
                                    }
                                }));

        WeeklyTallies read =
                reader.weekly(Slice.ALL, WeekRange.endingWith(IsoWeek.parse("2026-W47"), 2));

        assertThat(overtaken).isTrue();
        assertThat(read.all()).extracting(Tally::contacts).containsExactly(1, 0);
    }

    private LocalLocks.LocalLock lock() {
        return locks.getLockForName("org.emptychair.contacts");
    }

    private ActiveObjects failingAt(Class<?> table) {
        return watching(
                "create",
                Optional.of(table),
                () -> {
                    throw new IllegalStateException("somebody pulled the plug");
                });
    }

    /** The same tables, with something happening before each call of a method. */
    private ActiveObjects watching(String method, Optional<Class<?>> table, Runnable first) {
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        (proxy, called, arguments) -> {
                            if (called.getName().equals(method)
                                    && table.map(it -> it == arguments[0]).orElse(true)) {
                                first.run();
                            }
                            try {
                                return called.invoke(ao, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
