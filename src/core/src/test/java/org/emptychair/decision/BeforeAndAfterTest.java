package org.emptychair.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.signal.Verdict;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.Test;

class BeforeAndAfterTest {
    private static final IsoWeek FIRST = new IsoWeek(2026, 1);
    private static final int DECIDED = 20;
    private static final int DONE = 22;

    @Test
    void nothingIsSaidBeforeItIsDone() {
        BeforeAndAfter weeks = new BeforeAndAfter(range(30), flat(30), week(DECIDED), none(), .05);

        assertThat(weeks.outcome()).isEqualTo(Outcome.NOT_DONE_YET);
        assertThat(weeks.effect()).isEmpty();
    }

    @Test
    void sixCompleteWeeksAreAwaited() {
        List<ServedWeek> known = flat(30);

        assertThat(done(known.subList(0, 29)).outcome()).isEqualTo(Outcome.TOO_EARLY);
        assertThat(done(known).after()).hasSize(6);
        known.set(26, new ServedWeek(3, 100, Verdict.STEADY, false));
        assertThat(done(known).outcome()).isEqualTo(Outcome.TOO_EARLY);
    }

    @Test
    void twelveWeeksAreEnough() {
        assertThat(done(flat(50)).after()).hasSize(12);
    }

    @Test
    void aHalvingHelped() {
        List<ServedWeek> known = flat(34);
        for (int i = DONE; i < 34; i++) {
            known.set(i, new ServedWeek(20 + i % 3, 900 + i % 7, Verdict.FALL, true));
        }

        BeforeAndAfter weeks = done(known);

        assertThat(weeks.outcome()).isEqualTo(Outcome.HELPED);
        assertThat(weeks.effect().orElseThrow().factor()).isCloseTo(0.5, within(0.03));
    }

    @Test
    void theSpikeThatMadePeopleDecideIsLeftOut() {
        List<ServedWeek> known = flat(34);
        known.set(17, new ServedWeek(90, 900, Verdict.WATCH, true));
        known.set(19, new ServedWeek(130, 900, Verdict.RISE, true));

        BeforeAndAfter weeks = done(known);

        assertThat(weeks.before()).hasSize(6).noneMatch(week -> week.served() > 50);
        assertThat(weeks.outcome()).isNotEqualTo(Outcome.HELPED);
    }

    @Test
    void aRiseThatHadLastedFourWeeksIsWhatWasThereBefore() {
        List<ServedWeek> known = flat(34);
        for (int i = 16; i < 20; i++) {
            known.set(i, new ServedWeek(90, 900, Verdict.RISE, true));
        }

        List<ServedWeek> before = done(known).before();

        assertThat(before.stream().filter(week -> week.served() == 90)).hasSize(4);
        assertThat(before).hasSize(6);
    }

    @Test
    void threeLoudWeeksAreNoLastingNoise() {
        List<ServedWeek> known = flat(34);
        for (int i = 17; i < 20; i++) {
            known.set(i, new ServedWeek(90, 900, Verdict.RISE, true));
        }

        assertThat(done(known).before()).hasSize(6).noneMatch(week -> week.served() == 90);
    }

    @Test
    void withoutSixWeeksBeforeNothingCanBeTold() {
        BeforeAndAfter weeks =
                new BeforeAndAfter(range(30), flat(30), week(4), Optional.of(week(5)), .05);

        assertThat(weeks.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(weeks.effect()).isEmpty();
    }

    private static BeforeAndAfter done(List<ServedWeek> known) {
        return new BeforeAndAfter(
                range(known.size()), known, week(DECIDED), Optional.of(week(DONE)), .02);
    }

    private static List<ServedWeek> flat(int weeks) {
        List<ServedWeek> known = new ArrayList<>();
        for (int i = 0; i < weeks; i++) {
            known.add(new ServedWeek(40 + i % 3, 900 + i % 7, Verdict.STEADY, true));
        }
        return known;
    }

    private static Optional<IsoWeek> none() {
        return Optional.empty();
    }

    private static WeekRange range(int weeks) {
        return new WeekRange(FIRST, week(weeks - 1));
    }

    private static IsoWeek week(int index) {
        return FIRST.plus(index);
    }
}
