package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.LATE;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.aContact;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.PlainPhoneNumbers;
import org.emptychair.quote.Redactor;
import org.emptychair.quote.WordsAsSent;
import org.emptychair.setting.InMemorySettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AoWordsAsSentTest {
    private static Database database;

    private final LocalLocks locks = new LocalLocks();
    private RealActiveObjects ao;
    private AoContacts contacts;
    private WordsAsSent words;

    @BeforeAll
    static void open() {
        database = Database.h2();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void twoSpoke() {
        ao = database.emptied().ao();
        contacts = contacts(AoContactsContract.HEARING);
        words = new AoWordsAsSent(ao, locks);
        contacts.keep(
                List.of(
                        aContact("old").by(MARTA).at(MONDAY.minus(Duration.ofDays(800))).contact(),
                        aContact("new").by(MARTA).at(MONDAY).contact()));
    }

    private AoContacts contacts(Hearing hearing) {
        return new AoContacts(ao, locks, new InMemorySettings(), hearing);
    }

    private Optional<String> sent(String id) {
        return Stream.of(ao.find(ContactRow.class))
                .filter(row -> id.equals(row.getSourceId()))
                .flatMap(row -> Stream.ofNullable(row.getWords()))
                .findFirst();
    }

    private List<String> shown() {
        return List.of(ao.find(ContactRow.class)).stream()
                .map(row -> String.valueOf(row.getRedacted()))
                .toList();
    }

    @Test
    void oldWordsGoAndWhatMayBeShownAndTheCountsStay() {
        List<String> before = shown();

        while (words.forget(MONDAY.minus(Duration.ofDays(700)))) {
            assertThat(sent("new")).isPresent();
        }

        assertThat(sent("old")).isEmpty();
        assertThat(sent("new")).contains(LATE.text());
        assertThat(shown()).isEqualTo(before).doesNotContain("null");
        new Ledger(ao, contacts).rowsEqualARecount();
    }

    @Test
    void whatCouldNotBeRedactedIsForgottenTooAndStaysReadable() {
        Stream.of(ao.find(ContactRow.class))
                .filter(row -> "old".equals(row.getSourceId()))
                .forEach(
                        row -> {
                            row.setRedacted(null);
                            row.setRules(null);
                            row.save();
                        });

        words.forget(MONDAY.minus(Duration.ofDays(700)));

        assertThat(sent("old")).isEmpty();
        assertThat(shown()).contains("[forgotten]").doesNotContain("null");
        assertThat(contacts.newest(Optional.empty(), 10).items()).hasSize(2);
    }

    @Test
    void whatIsForgottenIsNotHeardAgain() {
        words.forget(MONDAY.minus(Duration.ofDays(700)));
        AoContacts later = contacts(new Hearing(new Redactor(new PlainPhoneNumbers())));

        while (later.rereading().step()) {
            assertThat(later.version()).isPositive();
        }

        assertThat(shown()).hasSize(2).doesNotContain("null");
        new Ledger(ao, later).rowsEqualARecount();
    }
}
