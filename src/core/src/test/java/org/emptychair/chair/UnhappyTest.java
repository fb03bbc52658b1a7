package org.emptychair.chair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.emptychair.contact.Tally;
import org.emptychair.signal.XmrLimits;
import org.emptychair.tone.Tones;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.Test;

class UnhappyTest {
    private static final Optional<XmrLimits> USUAL =
            Optional.of(new XmrLimits(0.41, 0.37, 0.45, 26));

    private static Tally week(int unhappy, int others, int unknown) {
        int all = unhappy + others + unknown;
        return new Tally(all, all, 0, 0, new Tones(0, others, unhappy));
    }

    private static Unhappy of(Tally... weeks) {
        WeekRange range = WeekRange.endingWith(new IsoWeek(2026, 46), weeks.length);
        return Unhappy.of(range, Stream.of(weeks).toList(), USUAL);
    }

    @Test
    void theShareIsOfTonesThatAreKnown() {
        Unhappy unhappy = of(week(40, 60, 10), week(34, 66, 10));

        assertThat(unhappy.percent()).contains(34);
        assertThat(unhappy.unknown()).isEqualTo(10);
        assertThat(unhappy.place()).isEqualTo(Place.BELOW);
    }

    @Test
    void thereIsNoVerdictWhenTooManyTonesAreUnknown() {
        assertThat(of(week(34, 66, 45), week(34, 66, 45)).place()).isEqualTo(Place.UNKNOWN);
        assertThat(of(week(34, 66, 42), week(34, 66, 42)).place()).isEqualTo(Place.BELOW);
    }

    @Test
    void thereIsNoVerdictWhenUnknownTonesMovedByTenPoints() {
        assertThat(of(week(34, 66, 5), week(34, 66, 25)).place()).isEqualTo(Place.UNKNOWN);
    }

    @Test
    void aHandfulOfTonesMakesNoShare() {
        Unhappy unhappy = of(week(4, 5, 0));

        assertThat(unhappy.percent()).isEmpty();
        assertThat(unhappy.weeks().values()).isEqualTo(List.of(OptionalDouble.empty()));
    }
}
