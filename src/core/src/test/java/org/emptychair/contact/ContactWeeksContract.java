package org.emptychair.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.AUCKLAND;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.JONAS;
import static org.emptychair.TestWorld.LOS_ANGELES;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.aContact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.ContactDraft;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.Test;

/** The weeks and days that every store of contacts counts in. */
public abstract class ContactWeeksContract {
    static final IsoWeek WEEK_47 = IsoWeek.parse("2026-W47");

    /** A store without any contact, counting in Berlin's weeks. Called once in each test. */
    protected abstract Contacts empty();

    /** Makes the store of this test count in another zone; returns when it does. */
    protected abstract void countIn(ZoneId zone);

    static List<Contact> batch(ContactDraft... drafts) {
        return Stream.of(drafts).map(ContactDraft::contact).toList();
    }

    static Tally all(Contacts contacts, Slice slice, String week) {
        IsoWeek asked = IsoWeek.parse(week);
        return withoutTones(contacts.weekly(slice, new WeekRange(asked, asked)).all().get(0));
    }

    static Tally theme(Contacts contacts, ThemeName theme, String week) {
        IsoWeek asked = IsoWeek.parse(week);
        List<Tally> counts =
                contacts.weekly(Slice.ALL, new WeekRange(asked, asked)).themes().get(theme);
        return counts == null ? Tally.NONE : withoutTones(counts.get(0));
    }

    /** What is compared where tones do not matter. */
    static Tally withoutTones(Tally tally) {
        return new Tally(tally.contacts(), tally.cases(), tally.helpful(), tally.unhelpful());
    }

    static Map<LocalDate, Tally> days(Contacts contacts, String first, String last) {
        Map<LocalDate, Tally> days =
                contacts.daily(Slice.ALL, LocalDate.parse(first), LocalDate.parse(last));
        days.replaceAll((day, tally) -> withoutTones(tally));
        return days;
    }

    @Test
    void anAnswerCountsForTheWeekAndDayOnWhichItWasGiven() {
        Contacts contacts = empty();
        contacts.keep(
                batch(
                        aContact("a")
                                .at("2026-11-16T10:00:00Z")
                                .about(DELIVERY)
                                .rated(5, Instant.parse("2026-11-24T10:00:00Z")),
                        aContact("b").at("2026-11-16T10:00:00Z").about(DELIVERY).rated(1)));

        assertThat(all(contacts, Slice.ALL, "2026-W47")).isEqualTo(new Tally(2, 2, 0, 1));
        assertThat(all(contacts, Slice.ALL, "2026-W48")).isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(theme(contacts, DELIVERY, "2026-W48")).isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(days(contacts, "2026-11-16", "2026-11-30"))
                .isEqualTo(
                        Map.of(
                                LocalDate.parse("2026-11-16"), new Tally(2, 2, 0, 1),
                                LocalDate.parse("2026-11-24"), new Tally(0, 0, 1, 0)));

        contacts.keep(batch(aContact("a").at("2026-11-16T10:00:00Z").about(DELIVERY).rated(2)));

        assertThat(all(contacts, Slice.ALL, "2026-W47")).isEqualTo(new Tally(2, 2, 0, 2));
        assertThat(all(contacts, Slice.ALL, "2026-W48")).isEqualTo(Tally.NONE);
    }

    @Test
    void weekFiftyThreeIsAWeekLikeOthers() {
        Contacts contacts = empty();

        contacts.keep(
                batch(
                        aContact("1").at("2026-12-27T22:59:59Z"),
                        aContact("2").at("2026-12-27T23:00:00Z"),
                        aContact("3").at("2027-01-03T22:59:59Z"),
                        aContact("4").at("2027-01-03T23:00:00Z")));

        WeekRange turn = new WeekRange(IsoWeek.parse("2026-W52"), IsoWeek.parse("2027-W01"));
        assertThat(contacts.weekly(Slice.ALL, turn).all())
                .extracting(Tally::contacts)
                .containsExactly(1, 2, 1);
    }

    @Test
    void aDayOfTwentyThreeHoursAndOneOfTwentyFiveBelongWhollyToTheirWeeks() {
        Contacts contacts = empty();

        contacts.keep(
                batch(
                        aContact("1").at("2026-03-28T23:00:00Z"),
                        aContact("2").at("2026-03-29T21:59:59Z"),
                        aContact("3").at("2026-03-29T22:00:00Z"),
                        aContact("4").at("2026-10-24T22:00:00Z"),
                        aContact("5").at("2026-10-25T22:59:59Z"),
                        aContact("6").at("2026-10-25T23:00:00Z")));

        assertThat(all(contacts, Slice.ALL, "2026-W13").contacts()).isEqualTo(2);
        assertThat(all(contacts, Slice.ALL, "2026-W14").contacts()).isEqualTo(1);
        assertThat(all(contacts, Slice.ALL, "2026-W43").contacts()).isEqualTo(2);
        assertThat(all(contacts, Slice.ALL, "2026-W44").contacts()).isEqualTo(1);
    }

    @Test
    void anotherZoneHasOtherWeeks() {
        Contacts contacts = empty();
        contacts.keep(
                batch(
                        aContact("1").at("2026-11-15T12:00:00Z").by(MARTA),
                        aContact("2").at("2026-11-16T05:00:00Z").by(JONAS)));

        assertThat(all(contacts, Slice.ALL, "2026-W46").contacts()).isEqualTo(1);
        countIn(AUCKLAND);
        assertThat(all(contacts, Slice.ALL, "2026-W46").contacts()).isZero();
        assertThat(contacts.customers(WEEK_47)).containsOnly(Map.entry(DELIVERY, 2));
        countIn(LOS_ANGELES);
        assertThat(all(contacts, Slice.ALL, "2026-W46").contacts()).isEqualTo(2);
        assertThat(days(contacts, "2026-11-15", "2026-11-15"))
                .containsOnlyKeys(LocalDate.parse("2026-11-15"));
        countIn(BERLIN);
        assertThat(all(contacts, Slice.ALL, "2026-W46").contacts()).isEqualTo(1);
    }

    @Test
    void aWeekTellsWhatWasAnsweredToTheThreeQuestionsAndWhoWasUnhappyInPublic() {
        Contacts contacts = empty();
        IsoWeek week = IsoWeek.parse("2026-W47");

        contacts.keep(
                batch(
                        aContact("1").at(week.start(BERLIN)).answering(graded(7, 1, 4)),
                        aContact("2").at(week.start(BERLIN)).answering(graded(6, 3, 5)),
                        aContact("3").at(week.start(BERLIN)).rated(1).inPublic(),
                        aContact("4").at(week.end(BERLIN)).answering(graded(1, 1, 1))));

        assertThat(contacts.survey(Slice.ALL, week))
                .isEqualTo(
                        new Survey(
                                new Grades(2, 0, 2),
                                new Grades(0, 2, 2),
                                new Grades(0, 0, 2),
                                2,
                                1));
        contacts.keep(batch(aContact("5").at(week.start(BERLIN)).rated(1).inPublic()));
        assertThat(contacts.survey(Slice.ALL, week).unhappyInPublic()).isEqualTo(2);
        assertThat(contacts.survey(Slice.ofSource("mail"), week)).isEqualTo(Survey.NONE);
    }

    private static Answers graded(int functional, int accessible, int emotional) {
        return new Answers(
                Optional.of(1),
                Optional.empty(),
                Optional.of(functional),
                Optional.of(accessible),
                Optional.of(emotional));
    }

    @Test
    void everySourceCountsItsOwn() {
        Contacts contacts = empty();
        IsoWeek week = IsoWeek.parse("2026-W47");

        contacts.keep(
                batch(
                        aContact("1").from("shop").about(DELIVERY).rated(5),
                        aContact("1").from("desk").about(DELIVERY),
                        aContact("2").from("desk")));

        assertThat(all(contacts, Slice.ofSource("desk"), "2026-W47"))
                .isEqualTo(new Tally(2, 2, 0, 0));
        assertThat(all(contacts, Slice.ofSource("shop"), "2026-W47"))
                .isEqualTo(new Tally(1, 1, 1, 0));
        assertThat(contacts.weekly(Slice.ofSource("desk"), new WeekRange(week, week)).themes())
                .containsOnlyKeys(DELIVERY);
        assertThat(all(contacts, Slice.ofSource("mail"), "2026-W47")).isEqualTo(Tally.NONE);
        assertThat(contacts.sources()).containsExactly("desk", "shop");
        assertThatThrownBy(
                        () ->
                                new Slice(
                                        Optional.of(FINANCE),
                                        Optional.empty(),
                                        Optional.of("desk")))
                .hasMessage("'desk' is counted whole, not by department or channel");
    }
}
