package org.emptychair.host.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoContactsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant A_SATURDAY = Instant.parse("2026-11-21T19:00:00Z");

    @Test
    void tellsTheSameStoryEveryTime() {
        List<DemoContact> once = story(A_SATURDAY).week(3);
        List<DemoContact> again = story(A_SATURDAY).week(3);

        assertThat(again).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T19:00:00Z",
                "2026-01-01T00:30:00Z",
                "2026-03-29T09:00:00Z",
                "2026-11-23T06:00:00Z"
            })
    void chargedTwiceRisesAndBrokenLidsFallOnWhateverDayItStarts(Instant firstStart) {
        DemoContacts story = story(firstStart);

        assertThat(about("Charged twice", story.week(1))).isBetween(150L, 260L);
        assertThat(about("Charged twice", story.week(5))).isBetween(40L, 140L);
        assertThat(about("Lid arrives broken", story.week(1))).isBetween(5L, 32L);
        assertThat(about("Lid arrives broken", story.week(20))).isBetween(15L, 75L);
        assertThat(about("App logs me out", story.week(3))).isZero();
        assertThat(about("App logs me out", story.week(1))).isBetween(20L, 60L);
    }

    @Test
    void saysNothingThatHasNotHappenedYet() {
        List<DemoContact> running = story(A_SATURDAY).week(0);

        assertThat(running).isNotEmpty();
        assertThat(running)
                .allSatisfy(
                        contact ->
                                assertThat(Instant.parse(contact.at()))
                                        .isBeforeOrEqualTo(A_SATURDAY));
    }

    @Test
    void aYearHasAboutSeventyFiveThousandContactsEachWithAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        int contacts = 0;

        for (int week = 0; week < DemoContacts.WEEKS; week++) {
            for (DemoContact contact : story(A_SATURDAY).week(week)) {
                ids.add(contact.id());
                contacts++;
            }
        }

        assertThat(contacts).isBetween(65_000, 85_000).isEqualTo(ids.size());
    }

    @Test
    void goesOnInTheWeeksAfterItsFirstStart() {
        Instant threeWeeksLater = A_SATURDAY.plusSeconds(21 * 24 * 3600L);
        DemoContacts story = new DemoContacts(A_SATURDAY, threeWeeksLater, ZONE);

        assertThat(story.runningWeek()).isEqualTo(-3);
        assertThat(about("Charged twice", story.week(-2))).isBetween(40L, 140L);
    }

    private static DemoContacts story(Instant firstStart) {
        return new DemoContacts(firstStart, firstStart, ZONE);
    }

    private static long about(String theme, List<DemoContact> contacts) {
        return contacts.stream().filter(contact -> contact.themes().contains(theme)).count();
    }
}
