package org.emptychair.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.CHAT;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.HOSTILE;
import static org.emptychair.TestWorld.KIND;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.aContact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emptychair.contact.Contacts.Outcome;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.Test;

/** What every store of contacts does, however it keeps them. */
public abstract class ContactsContract extends ContactCountsContract {
    private static int heard(Contacts contacts) {
        return contacts.weekly(Slice.ALL, new WeekRange(WEEK_47, WEEK_47)).all().get(0).contacts();
    }

    @Test
    void aContactSentTwiceIsKeptOnce() {
        Contacts contacts = empty();
        Contact sent = aContact("1").by(MARTA).contact();

        List<Outcome> first = contacts.keep(List.of(sent));
        List<Outcome> second = contacts.keep(List.of(sent));

        assertThat(first).containsExactly(Outcome.IMPORTED);
        assertThat(second).containsExactly(Outcome.UNCHANGED);
        assertThat(contacts.newest(Optional.empty(), 10).items()).containsExactly(sent);
        assertThat(heard(contacts)).isEqualTo(1);
    }

    @Test
    void aContactSentAgainWithOtherWordsReplacesItself() {
        Contacts contacts = empty();
        contacts.keep(batch(aContact("1"), aContact("2")));
        Contact changed = aContact("1").saying(KIND).contact();

        List<Outcome> outcomes = contacts.keep(List.of(changed, aContact("2").contact()));

        assertThat(outcomes).containsExactly(Outcome.UPDATED, Outcome.UNCHANGED);
        assertThat(contacts.find(changed.id())).contains(changed);
        assertThat(heard(contacts)).isEqualTo(2);
    }

    @Test
    void everythingTheCustomerSaidComesBackAsSent() {
        Contacts contacts = empty();
        Answers answers =
                new Answers(
                        Optional.of(4),
                        Optional.of(false),
                        Optional.of(7),
                        Optional.of(1),
                        Optional.of(3));
        Contact full =
                aContact("1")
                        .by(MARTA)
                        .over(CHAT)
                        .saying(HOSTILE)
                        .about(DELIVERY, BILLING)
                        .in(OPERATIONS)
                        .on(CARE_7)
                        .inPublic()
                        .answering(answers)
                        .at("2026-11-16T08:00:00.123Z")
                        .contact();
        Contact bare = aContact("2").silent().over(Channel.UNKNOWN).contact();

        contacts.keep(List.of(full, bare));

        assertThat(contacts.find(full.id())).contains(full);
        assertThat(contacts.find(bare.id())).contains(bare);
    }

    @Test
    void everyFieldMayDisappearAgain() {
        Contacts contacts = empty();
        contacts.keep(
                batch(aContact("1").by(MARTA).in(OPERATIONS).on(CARE_7).helped(true).inPublic()));
        Contact bare = aContact("1").silent().contact();

        contacts.keep(List.of(bare));

        assertThat(contacts.find(bare.id())).contains(bare);
    }

    @Test
    void anUnknownContactIsNotFound() {
        Contacts contacts = empty();

        contacts.keep(batch(aContact("1")));

        assertThat(contacts.find(new ContactId("desk", "2"))).isEmpty();
        assertThat(contacts.find(new ContactId("shop", "1"))).isEmpty();
    }

    @Test
    void ofTwoInOneBatchWithTheSameIdTheLaterWins() {
        Contacts contacts = empty();
        Contact later = aContact("1").about(BILLING).saying(KIND).contact();

        List<Outcome> outcomes = contacts.keep(List.of(aContact("1").contact(), later, later));

        assertThat(outcomes).containsExactly(Outcome.IMPORTED, Outcome.UPDATED, Outcome.UNCHANGED);
        assertThat(contacts.newest(Optional.empty(), 10).items()).containsExactly(later);
        assertThat(heard(contacts)).isEqualTo(1);
    }

    @Test
    void aBatchThatChangesAContactAndChangesItBackLeavesItAsItWas() {
        Contacts contacts = empty();
        Contact as = aContact("1").contact();
        contacts.keep(List.of(as));

        contacts.keep(List.of(aContact("1").about(BILLING).contact(), as));

        assertThat(contacts.find(as.id())).contains(as);
        assertThat(contacts.weekly(Slice.ALL, new WeekRange(WEEK_47, WEEK_47)).themes())
                .containsOnlyKeys(DELIVERY);
    }

    @Test
    void anEmptyBatchChangesNothing() {
        assertThat(empty().keep(List.of())).isEmpty();
    }

    @Test
    void refusesABatchOfMoreThanAThousandWholly() {
        Contacts contacts = empty();
        List<Contact> many =
                IntStream.rangeClosed(0, Contacts.BATCH)
                        .mapToObj(i -> aContact("" + i).contact())
                        .toList();

        assertThatThrownBy(() -> contacts.keep(many))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1001");
        assertThat(contacts.newest(Optional.empty(), 10).items()).isEmpty();
    }

    @Test
    void thirtyTwoThousandWordsOfACustomerAreKept() {
        Contacts contacts = empty();
        Contact longest =
                aContact("1").saying(new Words("Wo bleibt es? 🐌".repeat(2_047).strip())).contact();

        contacts.keep(List.of(longest));

        assertThat(longest.words().orElseThrow().text()).hasSizeGreaterThan(32_700);
        assertThat(contacts.find(longest.id())).contains(longest);
    }

    @Test
    void idsInAnyScriptStayApart() {
        Contacts contacts = empty();
        List<Contact> all =
                Stream.of(
                                "abc",
                                "ABC",
                                "abç",
                                "ab c",
                                "ab  c",
                                "abc\u00a0",
                                "주문-42",
                                "🐌🐌",
                                "e\u0301",
                                "é",
                                "ß",
                                "ss",
                                "%",
                                "_",
                                "' OR 1=1 --",
                                "x".repeat(255),
                                "x".repeat(254) + "X",
                                "字".repeat(255))
                        .map(id -> aContact(id).contact())
                        .toList();

        List<Outcome> outcomes = contacts.keep(all);

        assertThat(outcomes).containsOnly(Outcome.IMPORTED).hasSameSizeAs(all);
        assertThat(contacts.newest(Optional.empty(), 100).items())
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(all).allSatisfy(sent -> assertThat(contacts.find(sent.id())).contains(sent));
    }

    @Test
    void twentyLongThemesFitOneContact() {
        Contacts contacts = empty();
        TreeSet<ThemeName> themes = new TreeSet<>();
        IntStream.range(0, 20).forEach(i -> themes.add(new ThemeName("題".repeat(98) + (10 + i))));
        Contact filed = aContact("1").about(themes.toArray(ThemeName[]::new)).contact();

        contacts.keep(List.of(filed));

        assertThat(contacts.find(filed.id())).contains(filed);
    }

    @Test
    void pagesLeadFromTheNewestToTheOldestWithoutGapOrRepeat() {
        Contacts contacts = empty();
        List<Contact> sent = new ArrayList<>();
        IntStream.range(0, 11)
                .forEach(i -> sent.add(aContact("" + i).at(MONDAY.plusSeconds(i / 4)).contact()));
        List<Contact> shuffled = new ArrayList<>(sent);
        Collections.reverse(shuffled);
        contacts.keep(shuffled);

        List<Contact> read = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            ContactPage page = contacts.newest(cursor, 3);
            assertThat(page.items()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(read).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(read).extracting(Contact::at).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void aPageThatHoldsAllHasNoNext() {
        Contacts contacts = empty();
        contacts.keep(batch(aContact("1"), aContact("2")));

        ContactPage page = contacts.newest(Optional.empty(), 2);

        assertThat(page.items()).hasSize(2);
        assertThat(page.next()).isEmpty();
    }

    @Test
    void refusesACursorThatIsNoneOfOursAndALimitOutOfRange() {
        Contacts contacts = empty();

        assertThatThrownBy(() -> contacts.newest(Optional.of("x' OR 1=1"), 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x' OR 1=1");
        assertThatThrownBy(() -> contacts.newest(Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> contacts.newest(Optional.empty(), 1_001))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
