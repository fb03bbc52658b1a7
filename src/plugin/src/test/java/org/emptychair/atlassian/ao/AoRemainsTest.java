package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.aContact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditLine;
import org.emptychair.setting.InMemorySettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AoRemainsTest {
    private static final Instant LONG_AGO = MONDAY.minus(Duration.ofDays(700));
    private static Database database;

    private final LocalLocks locks = new LocalLocks();
    private RealActiveObjects ao;
    private AoRemains remains;

    @BeforeAll
    static void open() {
        database = Database.h2();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() {
        ao = database.emptied().ao();
        remains = new AoRemains(ao, locks);
    }

    @Test
    void oldWordsGoAsSentAndAsShownAndTheCountsStay() {
        AoContacts contacts =
                new AoContacts(ao, locks, new InMemorySettings(), AoContactsContract.HEARING);
        contacts.keep(
                List.of(
                        aContact("old").by(MARTA).at(MONDAY.minus(Duration.ofDays(800))).contact(),
                        aContact("new").by(MARTA).at(MONDAY).contact()));

        assertThat(remains.forgetWords(LONG_AGO)).hasSize(1);
        assertThat(remains.forgetWords(LONG_AGO)).isEmpty();

        assertThat(said("old")).isEmpty();
        assertThat(said("new")).hasSize(2);
        new Ledger(ao, contacts).rowsEqualARecount();
    }

    private List<String> said(String id) {
        return Stream.of(ao.find(ContactRow.class))
                .filter(row -> id.equals(row.getSourceId()))
                .flatMap(
                        row ->
                                Stream.of(
                                                Optional.ofNullable(row.getWords()),
                                                Optional.ofNullable(row.getRedacted()))
                                        .flatMap(Optional::stream))
                .toList();
    }

    @Test
    void oldLinesOfTheLogGo() {
        Audit audit = new AoAudit(ao);
        audit.write(line(LONG_AGO.minusSeconds(1)));
        audit.write(line(LONG_AGO));

        assertThat(remains.forgetAudit(LONG_AGO)).isEqualTo(1);

        assertThat(audit.newest(Long.MAX_VALUE, 10))
                .extracting(Audit.Kept::line)
                .containsExactly(line(LONG_AGO));
    }

    private static AuditLine line(Instant at) {
        return AuditLine.of(at, Optional.empty(), AuditLine.Deed.CLOSED, "page 7", Map.of());
    }

    @Test
    void whereNobodySatNothingGoes() {
        assertThat(remains.forgetSeats(LocalDate.of(2026, 11, 1))).isZero();
    }
}
