package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.aContact;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Slice;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.PlainPhoneNumbers;
import org.emptychair.quote.Quote;
import org.emptychair.quote.Quotes;
import org.emptychair.quote.QuotesContract;
import org.emptychair.quote.Redactor;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Settings;
import org.emptychair.sync.IssueReading;
import org.emptychair.sync.ReadIssue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The quotes' contract over the tables of contacts and issues. */
abstract class AoQuotesContract extends QuotesContract {
    private static final IssueKey MOVED = new IssueKey("SHOP-3");

    private final LocalLocks locks = new LocalLocks();
    private final Settings settings = new InMemorySettings();
    private RealActiveObjects ao;
    private Contacts contacts;
    private Quotes quotes;

    abstract Database database();

    @BeforeEach
    void begin() {
        ao = database().emptied().ao();
        contacts = new AoContacts(ao, locks, settings, AoContactsContract.HEARING);
        quotes = new AoQuotes(ao, locks, AoContactsContract.HEARING, CLOCK);
        keepIssue(CARE_7);
    }

    private void keepIssue(IssueKey key) {
        new AoReadIssues(ao, locks)
                .keep(
                        List.of(
                                new ReadIssue(
                                        SEVEN,
                                        key,
                                        Optional.of(MONDAY),
                                        "",
                                        MONDAY,
                                        true,
                                        new TreeSet<>(),
                                        new TreeSet<>())));
    }

    @Override
    protected Contacts contacts() {
        return contacts;
    }

    @Override
    protected Quotes quotes() {
        return quotes;
    }

    @Test
    void whatOldRulesHeardIsHiddenUntilItIsHeardAgain() {
        Hearing old = new Hearing(new Redactor(new PlainPhoneNumbers()));
        Contacts before = new AoContacts(ao, locks, settings, old, 2);
        before.keep(
                Stream.of("1", "2", "3", "4", "5")
                        .map(id -> aContact(id).on(CARE_7).contact())
                        .toList());
        AoContacts today = new AoContacts(ao, locks, settings, AoContactsContract.HEARING, 2);

        assertThat(all()).isEmpty();
        assertThat(today.rereading().step()).isTrue();
        assertThat(all()).hasSize(2);
        AoContacts restarted = new AoContacts(ao, locks, settings, AoContactsContract.HEARING, 2);
        while (restarted.rereading().step()) {
            assertThat(all()).hasSizeGreaterThan(2);
        }
        assertThat(all()).hasSize(5);
        assertThat(today.rereading().step()).isFalse();
        new Ledger(ao, today).rowsEqualARecount();
    }

    @Test
    void whatOldRulesHeardIsFoundBehindManyThatAreHeardAlready() {
        Hearing old = new Hearing(new Redactor(new PlainPhoneNumbers()));
        Contacts before = new AoContacts(ao, locks, settings, old, 2);
        AoContacts today = new AoContacts(ao, locks, settings, AoContactsContract.HEARING, 2);
        before.keep(List.of(aContact("first").on(CARE_7).contact()));
        today.keep(
                IntStream.range(0, 98)
                        .mapToObj(n -> aContact("heard " + n).on(CARE_7).contact())
                        .toList());
        before.keep(List.of(aContact("last").on(CARE_7).contact()));

        assertThat(all()).hasSize(98);
        while (today.rereading().step()) {
            assertThat(all()).hasSizeLessThan(100);
        }

        assertThat(all()).hasSize(100);
    }

    @Test
    void anIssueThatIsNotToBeQuotedStaysSoWhenItMoves() {
        contacts.keep(List.of(ofTheSync(CARE_7)));
        quotes.quoteIssue(CARE_7, false, "Lena");

        keepIssue(MOVED);
        contacts.keep(List.of(ofTheSync(MOVED)));

        assertThat(all()).isEmpty();
        assertThat(quotes.heldBack(MOVED)).isPresent();
        assertThat(quotes.unquoted()).hasSize(1);
        quotes.quoteIssue(MOVED, true, "Lena");
        assertThat(all()).hasSize(1);
        assertThat(quotes.unquoted()).isEmpty();
    }

    private static Contact ofTheSync(IssueKey key) {
        Contact told = aContact("1").on(key).contact();
        return new Contact(
                IssueReading.contact(SEVEN),
                told.at(),
                told.channel(),
                told.customer(),
                told.words(),
                told.answers(),
                told.filing());
    }

    @Test
    void aContactThatOnlySaysToBeOfTheSyncHindersNoOther() {
        Contact told = aContact("1").on(CARE_7).contact();
        contacts.keep(
                List.of(
                        told,
                        new Contact(
                                new ContactId("jira", "CARE-7"),
                                told.at(),
                                told.channel(),
                                told.customer(),
                                told.words(),
                                told.answers(),
                                told.filing())));

        assertThat(all()).hasSize(2).allSatisfy(it -> assertThat(it.issue()).isPresent());
    }

    @Test
    void tonesThatNobodyHeardYetAreCountedWhenTheyAre() {
        contacts.keep(List.of(aContact("1").contact(), aContact("2").silent().contact()));
        forgetTones();

        AoContacts today = new AoContacts(ao, locks, settings, AoContactsContract.HEARING, 7);
        while (today.rereading().step()) {
            assertThat(today.version()).isPositive();
        }

        new Ledger(ao, today).rowsEqualARecount();
        new Ledger(ao, today).answersEqualARecount(List.of(), List.of());
    }

    /** As rows were before there were tones. */
    private void forgetTones() {
        for (ContactRow row : ao.find(ContactRow.class)) {
            row.setTone(null);
            row.setRules(null);
            row.save();
        }
        ao.deleteWithSQL(DayCountRow.class, "1 = 1");
        ao.deleteWithSQL(YearCountRow.class, "1 = 1");
        ao.deleteWithSQL(ThemeCustomerRow.class, "1 = 1");
        CountStateRow state = new CountState(ao).find().orElseThrow();
        List<Counted> all = new ContactTable(ao).after(0, 100);
        new Bookkeeping(ao, new ContactTable(ao)).book(state, List.of(), all);
    }

    private List<Quote> all() {
        return quotes.open(Slice.ALL, MONDAY.minusSeconds(1), MONDAY.plusSeconds(1), 100);
    }
}
