package org.emptychair.view.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Phrases;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Tone;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final int UNKNOWN = -1;
    private final Lines lines =
            new Lines(new Phrases(new PropertyTexts(), new Discretion(Mode.SHARED)), 150, 34);

    private static Chart chart(Optional<Chart.Usual> usual, int... weeks) {
        List<Chart.Point> points =
                IntStream.range(0, weeks.length)
                        .mapToObj(
                                i ->
                                        new Chart.Point(
                                                "week " + (i + 1),
                                                weeks[i] == UNKNOWN
                                                        ? OptionalDouble.empty()
                                                        : OptionalDouble.of(weeks[i]),
                                                "" + weeks[i]))
                        .toList();
        return new Chart("Contacts", points, usual, Tone.PLAIN, "");
    }

    @Test
    void theUsualRangeIsDrawnOnTheSameScaleAsTheLine() {
        LineView line = lines.draw(chart(Optional.of(new Chart.Usual(50, 100)), 60, 150));

        assertThat(line.strokes()).containsExactly("2.0,26.6 146.0,5.0");
        assertThat(line.usual()).contains(new LineView.Band("17.0", "12.0"));
        assertThat(line.dot()).contains(new LineView.Dot("146.0", "5.0"));
    }

    @Test
    void aLineBreaksWhereAWeekIsUnknown() {
        LineView line = lines.draw(chart(Optional.empty(), 0, 10, UNKNOWN, 10, UNKNOWN));

        assertThat(line.strokes()).hasSize(2);
        assertThat(line.strokes().get(1)).isEqualTo("110.0,5.0 110.0,5.0");
        assertThat(line.dot()).isEmpty();
    }

    @Test
    void nothingKnownIsNoStrokeAndNoDot() {
        LineView line = lines.draw(chart(Optional.empty(), UNKNOWN, UNKNOWN));

        assertThat(line.strokes()).isEmpty();
        assertThat(line.dot()).isEmpty();
    }

    @Test
    void whoDoesNotSeeTheLineHearsWhatItFoundAndItsNumbers() {
        Chart chart = chart(Optional.empty(), 20, 204);

        assertThat(lines.draw(chart.found("new")).words())
                .isEqualTo("new 2 weeks to week 2: 20, 204");
        assertThat(lines.draw(chart(Optional.empty(), 7)).words()).isEqualTo("One week, week 1: 7");
    }

    @Test
    void refusesAChartOfNothing() {
        assertThatThrownBy(() -> chart(Optional.empty()))
                .hasMessage("a chart has points, 'Contacts' had none");
    }
}
