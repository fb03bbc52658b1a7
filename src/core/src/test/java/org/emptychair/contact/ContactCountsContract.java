package org.emptychair.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.CHAT;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.JONAS;
import static org.emptychair.TestWorld.KIND;
import static org.emptychair.TestWorld.LATE;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.PHONE;
import static org.emptychair.TestWorld.PRAISE;
import static org.emptychair.TestWorld.PRIYA;
import static org.emptychair.TestWorld.SVEN;
import static org.emptychair.TestWorld.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.tone.Tones;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.Test;

/** What every store of contacts counts, however it keeps them. */
public abstract class ContactCountsContract extends ContactWeeksContract {
    private static Slice of(Department department) {
        return new Slice(Optional.of(department), Optional.empty());
    }

    @Test
    void nobodyCountsWhereNobodySpoke() {
        Contacts contacts = empty();

        WeeklyTallies weekly = contacts.weekly(Slice.ALL, WeekRange.endingWith(WEEK_47, 3));

        assertThat(weekly.all()).containsExactly(Tally.NONE, Tally.NONE, Tally.NONE);
        assertThat(weekly.unclassified()).containsExactly(Tally.NONE, Tally.NONE, Tally.NONE);
        assertThat(weekly.themes()).isEmpty();
        assertThat(contacts.customers(WEEK_47)).isEmpty();
        assertThat(contacts.earliest()).isEmpty();
        assertThat(contacts.departments()).isEmpty();
    }

    @Test
    void whenACustomerFirstSpokeIsKnownPerSource() {
        Contacts contacts = empty();
        contacts.keep(
                batch(
                        aContact("1").by(MARTA).at("2026-11-17T10:00:00Z"),
                        aContact("2").by(MARTA).at("2019-03-01T10:00:00Z"),
                        aContact("3").by(JONAS).at("2018-03-01T10:00:00Z"),
                        aContact("4").from("shop").by(MARTA).at("2017-03-01T10:00:00Z")));

        assertThat(contacts.first("desk", MARTA)).contains(Instant.parse("2019-03-01T10:00:00Z"));
        assertThat(contacts.first("mail", MARTA)).isEmpty();
    }

    @Test
    void aContactWithTwoThemesCountsOnceInAllAndOnceInEach() {
        Contacts contacts = empty();

        contacts.keep(batch(aContact("1").about(DELIVERY, BILLING), aContact("2").about(BILLING)));

        assertThat(all(contacts, Slice.ALL, "2026-W47").contacts()).isEqualTo(2);
        assertThat(theme(contacts, DELIVERY, "2026-W47").contacts()).isEqualTo(1);
        assertThat(theme(contacts, BILLING, "2026-W47").contacts()).isEqualTo(2);
    }

    @Test
    void whatNoThemeCatchesIsUnclassified() {
        Contacts contacts = empty();

        contacts.keep(batch(aContact("1").about(), aContact("2")));

        WeeklyTallies weekly = contacts.weekly(Slice.ALL, new WeekRange(WEEK_47, WEEK_47));
        assertThat(weekly.unclassified())
                .extracting(ContactWeeksContract::withoutTones)
                .containsExactly(new Tally(1, 1, 0, 0));
        assertThat(weekly.all())
                .extracting(ContactWeeksContract::withoutTones)
                .containsExactly(new Tally(2, 2, 0, 0));
    }

    @Test
    void anIssueIsOneCaseAWeekHoweverOftenItIsHeard() {
        Contacts contacts = empty();

        contacts.keep(
                batch(
                        aContact("1").on(CARE_7).at("2026-11-17T10:00:00Z").over(PHONE),
                        aContact("2").on(CARE_7).at("2026-11-19T10:00:00Z").over(CHAT),
                        aContact("3").on(CARE_7).at("2026-11-23T10:00:00Z"),
                        aContact("4").at("2026-11-19T11:00:00Z")));

        assertThat(all(contacts, Slice.ALL, "2026-W47")).isEqualTo(new Tally(3, 2, 0, 0));
        assertThat(all(contacts, Slice.ALL, "2026-W48")).isEqualTo(new Tally(1, 1, 0, 0));
        assertThat(theme(contacts, DELIVERY, "2026-W47").cases()).isEqualTo(2);
        Slice chat = new Slice(Optional.empty(), Optional.of(CHAT));
        assertThat(all(contacts, chat, "2026-W47")).isEqualTo(new Tally(1, 1, 0, 0));
    }

    @Test
    void anIssueStaysACaseWhenItsFirstContactMovesAway() {
        Contacts contacts = empty();
        contacts.keep(
                batch(
                        aContact("1").on(CARE_7).at("2026-11-17T10:00:00Z"),
                        aContact("2").on(CARE_7).at("2026-11-19T10:00:00Z")));

        contacts.keep(batch(aContact("1").at("2026-11-09T10:00:00Z").on(CARE_7)));

        assertThat(all(contacts, Slice.ALL, "2026-W46")).isEqualTo(new Tally(1, 1, 0, 0));
        assertThat(all(contacts, Slice.ALL, "2026-W47")).isEqualTo(new Tally(1, 1, 0, 0));
        assertThat(days(contacts, "2026-11-16", "2026-11-22"))
                .containsExactly(Map.entry(LocalDate.parse("2026-11-19"), new Tally(1, 1, 0, 0)));
    }

    @Test
    void aReplacedContactTakesItsCountsAlong() {
        Contacts contacts = empty();
        contacts.keep(batch(aContact("1").in(OPERATIONS).over(PHONE).helped(true).by(MARTA)));

        contacts.keep(
                batch(
                        aContact("1")
                                .in(FINANCE)
                                .over(CHAT)
                                .about(BILLING)
                                .helped(false)
                                .at("2026-11-10T08:00:00Z")));

        assertThat(all(contacts, Slice.ALL, "2026-W47")).isEqualTo(Tally.NONE);
        assertThat(theme(contacts, DELIVERY, "2026-W47")).isEqualTo(Tally.NONE);
        assertThat(all(contacts, Slice.ALL, "2026-W46")).isEqualTo(new Tally(1, 1, 0, 1));
        assertThat(theme(contacts, BILLING, "2026-W46")).isEqualTo(new Tally(1, 1, 0, 1));
        assertThat(all(contacts, of(OPERATIONS), "2026-W46")).isEqualTo(Tally.NONE);
        assertThat(contacts.departments()).containsExactly(FINANCE);
        assertThat(contacts.customers(WEEK_47)).isEmpty();
        assertThat(contacts.earliest())
                .hasValueSatisfying(at -> assertThat(at).isEqualTo("2026-11-10T08:00:00Z"));
    }

    @Test
    void everySliceCountsItsOwn() {
        Contacts contacts = empty();

        contacts.keep(
                batch(
                        aContact("1").in(OPERATIONS).over(PHONE).rated(5),
                        aContact("2").in(OPERATIONS).over(CHAT).rated(1),
                        aContact("3").in(FINANCE).over(PHONE).rated(3),
                        aContact("4").over(CHAT)));

        assertThat(all(contacts, Slice.ALL, "2026-W47")).isEqualTo(new Tally(4, 4, 1, 1));
        assertThat(all(contacts, of(OPERATIONS), "2026-W47")).isEqualTo(new Tally(2, 2, 1, 1));
        assertThat(all(contacts, new Slice(Optional.empty(), Optional.of(CHAT)), "2026-W47"))
                .isEqualTo(new Tally(2, 2, 0, 1));
        assertThat(all(contacts, new Slice(Optional.of(OPERATIONS), Optional.of(CHAT)), "2026-W47"))
                .isEqualTo(new Tally(1, 1, 0, 1));
        assertThat(all(contacts, of(new Department("operations")), "2026-W47"))
                .isEqualTo(Tally.NONE);
        assertThat(contacts.departments()).containsExactly(FINANCE, OPERATIONS);
    }

    @Test
    void everyDayCountsItsOwn() {
        Contacts contacts = empty();

        contacts.keep(
                batch(
                        aContact("1").at("2026-11-16T22:59:59Z").on(CARE_7),
                        aContact("2").at("2026-11-16T23:00:00Z").on(CARE_7),
                        aContact("3").at("2026-11-18T12:00:00Z").helped(true)));

        assertThat(days(contacts, "2026-11-16", "2026-11-22"))
                .containsExactly(
                        Map.entry(LocalDate.parse("2026-11-16"), new Tally(1, 1, 0, 0)),
                        Map.entry(LocalDate.parse("2026-11-17"), new Tally(1, 0, 0, 0)),
                        Map.entry(LocalDate.parse("2026-11-18"), new Tally(1, 1, 1, 0)));
        assertThat(days(contacts, "2026-11-17", "2026-11-17")).hasSize(1);
    }

    @Test
    void saysFromHowManyCustomersAThemeCameUpToThree() {
        Contacts contacts = empty();

        contacts.keep(
                batch(
                        aContact("1").by(MARTA),
                        aContact("2").by(MARTA),
                        aContact("3").by(MARTA).from("shop").about(DELIVERY, BILLING),
                        aContact("4").by(JONAS).about(BILLING),
                        aContact("5").about(BILLING),
                        aContact("6").about(BILLING, PRAISE)));

        assertThat(contacts.customers(WEEK_47))
                .containsOnly(Map.entry(DELIVERY, 2), Map.entry(BILLING, 3), Map.entry(PRAISE, 1));
        assertThat(contacts.customers(WEEK_47.plus(1))).isEmpty();
    }

    @Test
    void aChangeThatTakesACustomerAwayIsSeen() {
        Contacts contacts = empty();
        contacts.keep(
                batch(
                        aContact("1").by(MARTA),
                        aContact("2").by(JONAS),
                        aContact("3").by(PRIYA),
                        aContact("4").by(SVEN),
                        aContact("5").by(SVEN)));

        contacts.keep(batch(aContact("1").by(JONAS), aContact("4").by(JONAS)));
        Map<ThemeName, Integer> stillThree = contacts.customers(WEEK_47);
        contacts.keep(batch(aContact("3").by(JONAS)));
        Map<ThemeName, Integer> two = contacts.customers(WEEK_47);
        contacts.keep(batch(aContact("5").about(BILLING).by(JONAS)));

        assertThat(stillThree).containsOnly(Map.entry(DELIVERY, 3));
        assertThat(two).containsOnly(Map.entry(DELIVERY, 2));
        assertThat(contacts.customers(WEEK_47))
                .containsOnly(Map.entry(DELIVERY, 1), Map.entry(BILLING, 1));
    }

    @Test
    void themesThatDifferInCaseAloneAreTwo() {
        Contacts contacts = empty();
        ThemeName shouted = new ThemeName("LATE DELIVERY");
        ThemeName accented = new ThemeName("Laté delivery");

        contacts.keep(
                batch(
                        aContact("1").about(DELIVERY),
                        aContact("2").about(shouted, DELIVERY),
                        aContact("3").about(accented)));

        assertThat(theme(contacts, DELIVERY, "2026-W47").contacts()).isEqualTo(2);
        assertThat(theme(contacts, shouted, "2026-W47").contacts()).isEqualTo(1);
        assertThat(theme(contacts, accented, "2026-W47").contacts()).isEqualTo(1);
    }

    @Test
    void eachContactCountsByItsTone() {
        Contacts contacts = empty();

        contacts.keep(
                batch(
                        aContact("1").saying(LATE).in(OPERATIONS),
                        aContact("2").saying(KIND).on(CARE_7),
                        aContact("3").saying(KIND).rated(1).on(CARE_7),
                        aContact("4").saying(LATE).rated(3),
                        aContact("5").silent()));

        IsoWeek week = IsoWeek.parse("2026-W47");
        WeeklyTallies weekly = contacts.weekly(Slice.ALL, new WeekRange(week, week));
        assertThat(weekly.all()).containsExactly(new Tally(5, 4, 0, 1, new Tones(1, 1, 2)));
        assertThat(weekly.all().get(0).toneless()).isEqualTo(1);
        assertThat(contacts.weekly(of(OPERATIONS), new WeekRange(week, week)).all())
                .containsExactly(new Tally(1, 1, 0, 0, new Tones(0, 0, 1)));
        LocalDate monday = LocalDate.parse("2026-11-16");
        assertThat(contacts.daily(Slice.ALL, monday, monday))
                .containsEntry(monday, new Tally(5, 4, 0, 1, new Tones(1, 1, 2)));
    }

    @Test
    void aContactThatChangesItsToneIsCountedAnew() {
        Contacts contacts = empty();
        contacts.keep(batch(aContact("1").saying(LATE)));

        contacts.keep(batch(aContact("1").saying(KIND)));

        IsoWeek week = IsoWeek.parse("2026-W47");
        assertThat(contacts.weekly(Slice.ALL, new WeekRange(week, week)).all())
                .extracting(Tally::tones)
                .containsExactly(new Tones(1, 0, 0));
        contacts.remove(List.of(aContact("1").contact().id()));
        assertThat(contacts.weekly(Slice.ALL, new WeekRange(week, week)).all())
                .containsExactly(Tally.NONE);
    }
}
