package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.LATE;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.aContact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditLine;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.ThemeName;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.PlainPhoneNumbers;
import org.emptychair.quote.Redactor;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Rule;
import org.emptychair.wocas.ThemeId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AoRemainsTest {
    private static final Instant LONG_AGO = MONDAY.minus(Duration.ofDays(700));
    private static final Instant YEARS_AGO = MONDAY.minus(Duration.ofDays(800));
    private static final WeekRange WEEK =
            WeekRange.endingWith(IsoWeek.of(YEARS_AGO, ZoneOffset.UTC), 1);
    private static Database database;

    private final LocalLocks locks = new LocalLocks();
    private RealActiveObjects ao;
    private AoRemains remains;
    private AoRules rules;

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
        rules = new AoRules(ao, locks, Clock.fixed(MONDAY, ZoneOffset.UTC));
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

        assertThat(said("old")).containsExactly("[forgotten]");
        assertThat(said("new")).hasSize(2);
        new Ledger(ao, contacts).rowsEqualARecount();
    }

    @Test
    void whatIsForgottenIsNeitherHeardNorSortedAgainAndKeepsItsCounts() {
        AoContacts contacts = contacts(AoContactsContract.HEARING);
        contacts.keep(
                List.of(aContact("old").by(MARTA).at(YEARS_AGO).about().saying(LATE).contact()));
        ThemeId theme = themeOn("third time");
        sortAll(contacts);
        var before = contacts.weekly(Slice.ALL, WEEK);

        remains.forgetWords(LONG_AGO);
        AoContacts later = contacts(new Hearing(new Redactor(new PlainPhoneNumbers())));
        while (later.rereading().step()) {
            assertThat(later.version()).isPositive();
        }
        rules.keep(theme, Rule.NONE);
        sortAll(later);

        assertThat(before.all().get(0).unhappy()).isEqualTo(1);
        assertThat(later.newest(Optional.empty(), 1).items()).hasSize(1);
        assertThat(before.themes()).hasSize(1);
        assertThat(later.weekly(Slice.ALL, WEEK)).isEqualTo(before);
        new Ledger(ao, later).rowsEqualARecount();
    }

    private AoContacts contacts(Hearing hearing) {
        return new AoContacts(ao, locks, new InMemorySettings(), hearing);
    }

    private ThemeId themeOn(String phrase) {
        ThemeId theme =
                new AoThemes(ao, locks, new InMemorySettings())
                        .keep(new ThemeName("Waiting"), Optional.empty(), false)
                        .id();
        rules.keep(
                theme,
                new Rule(
                        List.of(new Phrase(phrase)), List.of(), new TreeSet<>(), Optional.empty()));
        return theme;
    }

    private static void sortAll(AoContacts contacts) {
        while (!contacts.retheming().progress().finished()) {
            contacts.retheming().step();
        }
    }

    @Test
    void whoWasErasedStaysErasedWhenTheirWordsAreForgotten() {
        AoContacts contacts = contacts(AoContactsContract.HEARING);
        Contact told = aContact("old").by(MARTA).at(YEARS_AGO).contact();
        contacts.keep(List.of(told));
        contacts.traces().erase(told.id().source(), MARTA);

        remains.forgetWords(LONG_AGO);

        assertThat(contacts.keep(List.of(told))).containsExactly(Contacts.Outcome.UNCHANGED);
        assertThat(said("old")).containsExactly("[erased]");
        assertThat(contacts.find(told.id()).orElseThrow().customer()).isEmpty();
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
