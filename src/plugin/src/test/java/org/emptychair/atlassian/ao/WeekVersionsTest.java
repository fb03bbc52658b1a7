package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;

import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

class WeekVersionsTest {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W46");

    private static WeekVersions none() {
        return WeekVersions.read(null);
    }

    @Test
    void aChangeOfAWeekIsOneOfEveryLaterWeekAndOfNoEarlierOne() {
        WeekVersions versions = none().changed(WEEK.plus(-1), 3).changed(WEEK, 4);

        assertThat(versions.until(WEEK.plus(-2))).isZero();
        assertThat(versions.until(WEEK.plus(-1))).isEqualTo(3);
        assertThat(versions.until(WEEK)).isEqualTo(4);
        assertThat(versions.until(WEEK.plus(9))).isEqualTo(4);
    }

    @Test
    void anEarlierWeekThatChangesMakesTheLaterOnesNewer() {
        WeekVersions versions = none().changed(WEEK, 4).changed(WEEK.plus(-30), 5);

        assertThat(versions.until(WEEK)).isEqualTo(5);
        assertThat(versions.until(WEEK.plus(-31))).isZero();
    }

    @Test
    void whatChangesAllWeeksChangesWhatIsCommonToThem() {
        WeekVersions versions = none().allChanged(6).changed(WEEK, 7);

        assertThat(versions.ofAll()).isEqualTo(6);
        assertThat(versions.until(WEEK.plus(-400))).isEqualTo(6);
        assertThat(versions.until(WEEK)).isEqualTo(7);
    }

    @Test
    void threeYearsOfWeeksStayShortAndForgetNoChange() {
        WeekVersions versions = none();
        for (int i = 0; i < 156; i++) {
            versions = versions.changed(WEEK.plus(i), 1_000_000_000L + i);
        }

        assertThat(versions.written()).hasSizeLessThanOrEqualTo(450);
        for (int i = 0; i < 156; i++) {
            assertThat(versions.until(WEEK.plus(i))).isGreaterThanOrEqualTo(1_000_000_000L + i);
        }
        assertThat(versions.until(WEEK.plus(154))).isEqualTo(1_000_000_154L);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        WeekVersions versions = none().allChanged(1).changed(WEEK, 12);

        assertThat(WeekVersions.read(versions.written())).isEqualTo(versions);
        assertThat(WeekVersions.read("")).isEqualTo(none());
    }
}
