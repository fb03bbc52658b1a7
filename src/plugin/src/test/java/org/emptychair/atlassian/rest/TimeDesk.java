package org.emptychair.atlassian.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.atlassian.access.People;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.leader.Leaders;
import org.emptychair.servicetime.Commitments;
import org.emptychair.servicetime.ConfirmedDays;
import org.emptychair.servicetime.InMemoryCommitments;
import org.emptychair.servicetime.InMemoryConfirmedDays;
import org.emptychair.servicetime.InMemoryServiceTimes;
import org.emptychair.servicetime.InMemoryTimers;
import org.emptychair.servicetime.LiveTeam;
import org.emptychair.servicetime.Logbook;
import org.emptychair.servicetime.ServiceTimes;
import org.emptychair.servicetime.Stopwatch;
import org.emptychair.servicetime.Timers;
import org.junit.jupiter.api.BeforeEach;

/** A desk at which leaders log their time, one signed in after the other. */
abstract class TimeDesk extends OpenDesk {
    /** Wednesday, 25 November 2026, 08:02. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T08:02:00Z"), ZoneOffset.UTC);

    private static final Map<String, String> NAMES =
            Map.of(
                    "lena", "Lena Berg",
                    "ines", "Ines Haddad",
                    "kofi", "Kofi Osei",
                    "ada", "Ada Assistant",
                    "admin", "Administrator",
                    "key-lena", "Somebody who signs in with another's key");

    final Leaders leaders = new InMemoryLeaders();
    final ServiceTimes times = new InMemoryServiceTimes();
    final Timers timers = new InMemoryTimers();
    final Commitments commitments = new InMemoryCommitments();
    String signedIn = "lena";

    @BeforeEach
    void openForLeaders() {
        ConfirmedDays confirmed = new InMemoryConfirmedDays();
        ZoneId zone = ZoneOffset.UTC;
        Desk.offer(People.class, new OneOfThem());
        Desk.offer(Accounts.class, new FewAccounts());
        Desk.offer(Leaders.class, leaders);
        Desk.offer(ServiceTimes.class, times);
        Desk.offer(ConfirmedDays.class, confirmed);
        Desk.offer(Commitments.class, commitments);
        Desk.offer(
                LiveTeam.class, new LiveTeam(leaders, times, confirmed, commitments, () -> zone));
        Logbook logbook = new Logbook(times, confirmed, () -> zone, CLOCK);
        Desk.offer(Logbook.class, logbook);
        Desk.offer(Stopwatch.class, new Stopwatch(timers, logbook, CLOCK));
    }

    private static Optional<Accounts.Account> person(String user) {
        return Optional.ofNullable(NAMES.get(user))
                .map(name -> new Accounts.Account("key-" + user, user, name));
    }

    private final class OneOfThem implements People {
        @Override
        public Optional<People.Caller> caller() {
            return person(signedIn)
                    .map(person -> new People.Caller(person.key(), person.fullName()));
        }

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public boolean isAdmin() {
            return signedIn.equals("admin");
        }

        @Override
        public boolean isCustomerService() {
            return isAdmin();
        }
    }

    private final class FewAccounts implements Accounts {
        @Override
        public Optional<Account> caller() {
            return person(signedIn);
        }

        @Override
        public Optional<Account> named(String userName) {
            return person(userName);
        }

        @Override
        public Optional<Account> of(String key) {
            return NAMES.keySet().stream()
                    .filter(user -> key.equals("key-" + user))
                    .findFirst()
                    .flatMap(TimeDesk::person);
        }
    }
}
