package org.emptychair.atlassian.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.ConfirmedDays;
import org.emptychair.servicetime.InMemoryConfirmedDays;
import org.emptychair.servicetime.InMemoryServiceTimes;
import org.emptychair.servicetime.Logbook;
import org.emptychair.setting.InMemorySecrets;
import org.emptychair.setting.Secrets;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekLinksTest {
    private static final PersonKey LENA = new PersonKey("key-lena");
    private static final PersonKey KOFI = new PersonKey("key-kofi");

    /** Until 22 November 2026. */
    private static final IsoWeek WEEK_47 = IsoWeek.parse("2026-W47");

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Secrets secrets = new InMemorySecrets();
    private final WeekLinks links = new WeekLinks(secrets, () -> "https://wiki.example.org");

    private static Map<String, String> fields(String address) {
        return Arrays.stream(address.replaceFirst(".*\\?", "").split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    private Optional<WeekLinks.Signed> read(Map<String, String> fields, LocalDate today) {
        return links.read(
                fields.getOrDefault("week", ""),
                fields.getOrDefault("leader", ""),
                fields.getOrDefault("sign", ""),
                today);
    }

    private Map<String, String> lenas() {
        return fields(links.address(LENA, WEEK_47));
    }

    @Test
    void anAddressIsOfItsLeaderAndWeekAndTellsNoHours() {
        assertThat(read(lenas(), FRIDAY)).contains(new WeekLinks.Signed(LENA, WEEK_47));
        assertThat(links.address(LENA, WEEK_47))
                .startsWith("https://wiki.example.org/plugins/servlet/empty-chair/week?")
                .isEqualTo(
                        new WeekLinks(secrets, () -> "https://wiki.example.org")
                                .address(LENA, WEEK_47));
        assertThat(lenas()).containsOnlyKeys("week", "leader", "sign");
    }

    @ParameterizedTest
    @CsvSource({
        "sign, ''",
        "sign, 00",
        "sign, ÄÖ",
        "week, 2026-W46",
        "week, 2026-W54",
        "week, ''",
        "leader, ''",
        "leader, zz",
        "leader, 6b6579"
    })
    void aForgedOneIsNone(String field, String value) {
        Map<String, String> forged = lenas();
        forged.put(field, value);

        assertThat(read(forged, FRIDAY)).isEmpty();
    }

    @Test
    void anotherLeadersSignConfirmsNothing() {
        Map<String, String> kofis = fields(links.address(KOFI, WEEK_47));
        kofis.put("sign", lenas().getOrDefault("sign", ""));

        assertThat(read(kofis, FRIDAY)).isEmpty();
    }

    @Test
    void itHoldsForThreeWeeksAfterItsWeek() {
        assertThat(read(lenas(), LocalDate.of(2026, 12, 13))).isPresent();
        assertThat(read(lenas(), LocalDate.of(2026, 12, 14))).isEmpty();
    }

    @Test
    void withoutItsKeyNoneHolds() {
        Map<String, String> before = lenas();
        Secrets others = new InMemorySecrets();

        assertThat(
                        new WeekLinks(others, () -> "https://wiki.example.org")
                                .read(
                                        before.getOrDefault("week", ""),
                                        before.getOrDefault("leader", ""),
                                        before.getOrDefault("sign", ""),
                                        FRIDAY))
                .isEmpty();
    }

    @Test
    void playedAgainItConfirmsTheSameDaysAndNoMore() {
        ConfirmedDays confirmed = new InMemoryConfirmedDays();
        ZoneId zone = ZoneOffset.UTC;
        Clock friday = Clock.fixed(FRIDAY.atTime(15, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Logbook logbook = new Logbook(new InMemoryServiceTimes(), confirmed, () -> zone, friday);
        Leader lena = Leader.of(LENA, "Lena Berg");
        WeekLinks.Signed signed = read(lenas(), FRIDAY).orElseThrow();

        logbook.confirm(lena, signed.week(), Optional.empty());
        SortedSet<LocalDate> once = confirmed.of(LENA, WEEK_47.monday(), WEEK_47.sunday());
        logbook.confirm(lena, signed.week(), Optional.empty());

        assertThat(once).hasSize(5);
        assertThat(confirmed.of(LENA, WEEK_47.monday(), WEEK_47.sunday())).isEqualTo(once);
        assertThat(confirmed.of(KOFI, WEEK_47.monday(), WEEK_47.sunday())).isEmpty();
    }
}
