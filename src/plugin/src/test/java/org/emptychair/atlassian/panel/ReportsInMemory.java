package org.emptychair.atlassian.panel;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.chair.ChairStores;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.letter.Readers;
import org.emptychair.mirror.InMemoryGuesses;
import org.emptychair.setting.Settings;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.candidate.InMemoryCandidates;

/** Reports of contacts in memory, for one person who is signed in. */
public record ReportsInMemory(
        InMemoryContacts contacts,
        LiveFindings findings,
        InMemoryLeaders leaders,
        InMemoryGuesses guesses) {
    /** Who asks, by key and name at once. */
    public record OnePerson(String key, boolean service) implements People {
        @Override
        public Optional<Caller> caller() {
            return Optional.of(new Caller(key, key));
        }

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public boolean isAdmin() {
            return false;
        }

        @Override
        public boolean isCustomerService() {
            return service;
        }
    }

    public Reports of(People people, Readers letters, Settings settings, Clock clock) {
        return new Reports(
                new Reports.Stores(
                        ChairStores.of(contacts, settings).findings(findings).stores(),
                        new InMemoryCandidates(),
                        leaders,
                        guesses,
                        () -> letters),
                new Reports.Readers(
                        people, new org.emptychair.atlassian.panel.Readers.FixedRights(Set.of())),
                settings,
                clock);
    }
}
