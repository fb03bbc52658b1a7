package org.emptychair.chair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.PRAISE;
import static org.emptychair.TestWorld.aContact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emptychair.ContactDraft;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.ThemeName;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Mode;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.junit.jupiter.api.Test;

class LiveChairTest {
    private static final String FRIDAY = "2026-11-20T10:00:00Z";

    private static InMemoryContacts kept(ZoneId zone, ContactDraft... drafts) {
        InMemoryContacts contacts = new InMemoryContacts(() -> zone);
        contacts.keep(Stream.of(drafts).map(ContactDraft::contact).toList());
        return contacts;
    }

    private static LiveChair chair(InMemoryContacts contacts, ZoneId zone, String now) {
        Settings settings = new InMemorySettings();
        settings.replace(
                new TeamSettings(zone, Mode.AS_VIEWER, 5, new TreeSet<>(), Optional.empty()));
        return new LiveChair(
                ChairStores.of(contacts, settings).stores(),
                settings,
                Clock.fixed(Instant.parse(now), ZoneOffset.ofHours(-3)));
    }

    private static Chair read(String now, ContactDraft... drafts) {
        return chair(kept(BERLIN, drafts), BERLIN, now).read(Request.ALL);
    }

    private static Contacted contacted(String now, ContactDraft... drafts) {
        return contacted(read(now, drafts));
    }

    private static Contacted contacted(Chair chair) {
        return chair.figures().contacted().orElseThrow();
    }

    private static Themes themes(Chair chair) {
        return chair.themes().orElseThrow();
    }

    private static Request asked(Slice... slices) {
        return new Request(List.of(slices), Set.of(), Optional.empty());
    }

    private static Helpful helpful(String now, ContactDraft... drafts) {
        return read(now, drafts).figures().helpful().orElseThrow();
    }

    @Test
    void nobodyToldUsAnythingYet() {
        Chair chair = chair(kept(BERLIN), BERLIN, FRIDAY).read(Request.ALL);

        assertThat(chair.themes()).isEmpty();
        assertThat(chair.week()).hasToString("2026-W46");
        assertThat(chair.asOf()).isEqualTo(FRIDAY);
        assertThat(chair.figures()).isEqualTo(Figures.NONE);
    }

    @Test
    void aFirstContactOfTheRunningWeekWaitsForTheWeeksEnd() {
        InMemoryContacts contacts = kept(BERLIN, aContact("1").at("2026-11-16T08:00:00Z"));

        assertThat(chair(contacts, BERLIN, FRIDAY).read(Request.ALL).themes()).isEmpty();
        assertThat(chair(contacts, BERLIN, "2026-11-23T00:00:00Z").read(Request.ALL).themes())
                .isPresent();
    }

    @Test
    void oneContactMakesALineOfOneWeek() {
        Chair chair = read(FRIDAY, aContact("1").at("2026-11-12T08:00:00Z"));

        assertThat(contacted(chair).weeks().counts()).containsExactly(1);
        assertThat(contacted(chair).weeks().lastWeek()).hasToString("2026-W46");
        assertThat(chair.figures().helpful().orElseThrow().percent()).isEmpty();
        assertThat(themes(chair).lines()).extracting(ThemeLine::name).containsExactly(DELIVERY);
        assertThat(themes(chair).unclassifiedPercent()).contains(0);
    }

    @Test
    void weeksWithoutAContactAreZerosFromTheFirstContactOn() {
        Chair chair =
                read(
                        FRIDAY,
                        aContact("1").at("2026-10-20T08:00:00Z"),
                        aContact("2").at("2026-11-12T08:00:00Z"));

        assertThat(contacted(chair).weeks().counts()).containsExactly(1, 0, 0, 1);
    }

    @Test
    void aLongHistoryShowsThirteenWeeks() {
        Chair chair =
                read(
                        FRIDAY,
                        aContact("1").at("2025-01-01T08:00:00Z"),
                        aContact("2").at("2026-08-17T08:00:00Z"),
                        aContact("3").at("2026-08-16T08:00:00Z"));

        assertThat(contacted(chair).weeks().counts()).hasSize(13);
        assertThat(contacted(chair).weeks().counts().get(0)).isEqualTo(1);
    }

    @Test
    void theRunningWeekStandsBesideAsSoFar() {
        Chair chair =
                read(
                        FRIDAY,
                        aContact("1").at("2026-11-15T22:59:59Z"),
                        aContact("2").at("2026-11-15T23:00:00Z"),
                        aContact("3").at("2026-11-20T09:00:00Z"),
                        aContact("4").at("2026-11-20T22:00:00Z"),
                        aContact("5").at("2026-11-20T23:00:00Z"));

        assertThat(contacted(chair).weeks().last()).isEqualTo(1);
        assertThat(contacted(chair).soFar()).isEqualTo(3);
    }

    @Test
    void onMondayTheRunningWeekBeginsAnew() {
        ContactDraft sunday = aContact("1").at("2026-11-15T12:00:00Z");

        assertThat(contacted("2026-11-15T23:00:00Z", sunday).weeks().last()).isEqualTo(1);
        assertThat(contacted("2026-11-15T23:00:00Z", sunday).soFar()).isZero();
    }

    @Test
    void theFirstDayOfTheYearAndOfAMonthLieInTheWeekBefore() {
        ContactDraft inWeek53 = aContact("1").at("2026-12-30T08:00:00Z");

        assertThat(
                        contacted(
                                        "2027-01-04T08:00:00Z",
                                        inWeek53,
                                        aContact("2").at("2027-01-01T08:00:00Z"))
                                .weeks()
                                .counts())
                .containsExactly(2);
        assertThat(
                        contacted("2026-03-01T08:00:00Z", aContact("3").at("2026-02-20T08:00:00Z"))
                                .weeks()
                                .lastWeek())
                .hasToString("2026-W08");
    }

    @Test
    void theWeekOfEachClockChangeIsWhole() {
        Contacted spring =
                contacted(
                        "2026-03-29T22:00:00Z",
                        aContact("1").at("2026-03-22T23:00:00Z"),
                        aContact("2").at("2026-03-29T21:59:59Z"));
        Contacted autumn =
                contacted(
                        "2026-10-25T23:00:00Z",
                        aContact("1").at("2026-10-18T22:00:00Z"),
                        aContact("2").at("2026-10-25T22:59:59Z"));

        assertThat(spring.weeks().counts()).containsExactly(2);
        assertThat(autumn.weeks().counts()).containsExactly(2);
    }

    @Test
    void onlyTheAskedDepartmentsSpeak() {
        InMemoryContacts contacts =
                kept(
                        BERLIN,
                        aContact("1").in(OPERATIONS).at("2026-11-12T08:00:00Z"),
                        aContact("2").in(FINANCE).about(BILLING).at("2026-11-12T08:00:00Z"),
                        aContact("3").about(PRAISE).at("2026-11-12T08:00:00Z"));
        Slice finance = new Slice(Optional.of(FINANCE), Optional.empty());
        Slice operations = new Slice(Optional.of(OPERATIONS), Optional.empty());
        LiveChair chair = chair(contacts, BERLIN, FRIDAY);

        Chair one = chair.read(asked(finance));
        Chair two = chair.read(asked(finance, operations));

        assertThat(contacted(one).weeks().last()).isEqualTo(1);
        assertThat(themes(one).lines()).extracting(ThemeLine::name).containsExactly(BILLING);
        assertThat(contacted(two).weeks().last()).isEqualTo(2);
        assertThat(themes(two).lines())
                .extracting(ThemeLine::name)
                .containsExactly(BILLING, DELIVERY);
        assertThatThrownBy(() -> asked()).isInstanceOf(RuntimeException.class);
    }

    @Test
    void themesCountAnIssueOnceAndStandByWeight() {
        Chair chair =
                read(
                        FRIDAY,
                        aContact("1").on(CARE_7).at("2026-11-10T08:00:00Z"),
                        aContact("2").on(CARE_7).at("2026-11-11T08:00:00Z"),
                        aContact("3").about(BILLING).at("2026-11-11T08:00:00Z"),
                        aContact("4").about(BILLING).at("2026-11-11T08:00:00Z"),
                        aContact("5").about().at("2026-11-11T08:00:00Z"));

        assertThat(themes(chair).lines())
                .extracting(ThemeLine::name, line -> line.cases().last())
                .containsExactly(tuple(BILLING, 2), tuple(DELIVERY, 1));
        assertThat(contacted(chair).weeks().last()).isEqualTo(5);
        assertThat(themes(chair).cases().last()).isEqualTo(4);
        assertThat(themes(chair).unclassifiedPercent()).contains(25);
    }

    @Test
    void fiftyThemesAreToldAndNoMore() {
        ContactDraft[] drafts =
                IntStream.range(0, 60)
                        .mapToObj(
                                i ->
                                        aContact("" + i)
                                                .about(new ThemeName("theme " + i))
                                                .at("2026-11-11T08:00:00Z"))
                        .toArray(ContactDraft[]::new);

        assertThat(themes(read(FRIDAY, drafts)).lines()).hasSize(LiveChair.MOST_THEMES);
    }

    @Test
    void tenAnswersMakeAShareAndNineDoNot() {
        ContactDraft[] nine =
                IntStream.range(0, 9)
                        .mapToObj(i -> aContact("" + i).helped(i < 6).at("2026-11-11T08:00:00Z"))
                        .toArray(ContactDraft[]::new);
        ContactDraft[] ten =
                Stream.concat(
                                Stream.of(nine),
                                Stream.of(aContact("9").rated(5).at("2026-11-11T08:00:00Z")))
                        .toArray(ContactDraft[]::new);

        Helpful few = helpful(FRIDAY, nine);
        Helpful enough = helpful(FRIDAY, ten);

        assertThat(few.answers()).isEqualTo(9);
        assertThat(few.percent()).isEmpty();
        assertThat(few.interval()).isEmpty();
        assertThat(enough.percent()).contains(70);
    }
}
