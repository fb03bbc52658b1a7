package org.emptychair.host.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emptychair.host.demo.story.StoryTime;
import org.junit.jupiter.api.Test;

class DemoContactsTest {
    private static final Instant A_SATURDAY = Instant.parse("2026-11-21T19:00:00Z");

    @Test
    void tellsTheSameStoryEveryTime() {
        List<DemoContact> once = story(A_SATURDAY).week(3);
        List<DemoContact> again = story(A_SATURDAY).week(3);

        assertThat(again).isEqualTo(once);
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
    void everyContactHasAnIdOfItsOwnAndFewSayTheSame() {
        Set<String> ids = new HashSet<>();
        Set<String> words = new HashSet<>();
        int contacts = 0;

        for (int week = 0; week < 12; week++) {
            for (DemoContact contact : story(A_SATURDAY).week(week)) {
                ids.add(contact.id());
                words.add(contact.words());
                contacts++;
            }
        }

        assertThat(contacts).isEqualTo(ids.size());
        assertThat(words).hasSizeGreaterThan(contacts * 4 / 5);
        assertThat(words).noneMatch(text -> text.contains("{") || text.contains("}"));
    }

    @Test
    void goesOnInTheWeeksAfterItsFirstStart() {
        Instant threeWeeksLater = A_SATURDAY.plusSeconds(21 * 24 * 3600L);
        StoryTime time = new StoryTime(A_SATURDAY, StoryTime.HOME);

        DemoContacts story = new DemoContacts(time, threeWeeksLater, true);

        assertThat(story.runningWeek()).isEqualTo(-3);
        assertThat(story.week(-2))
                .hasSizeBetween(900, 1_400)
                .allSatisfy(
                        contact ->
                                assertThat(LocalDate.ofInstant(at(contact), StoryTime.HOME))
                                        .isBetween(
                                                time.monday().plusDays(14),
                                                time.monday().plusDays(20)));
    }

    private static Instant at(DemoContact contact) {
        return Instant.parse(contact.at());
    }

    private static DemoContacts story(Instant firstStart) {
        return new DemoContacts(new StoryTime(firstStart, StoryTime.HOME), firstStart, true);
    }
}
