package org.emptychair.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Phrases;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Tone;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static LineView line(Locale language) {
        Phrases phrases = new Phrases(new PropertyTexts(language), new Discretion(Mode.AS_VIEWER));
        List<Chart.Point> points =
                List.of(point(phrases, 45, 93), point(phrases, 46, 204), point(phrases, 47, 80));
        Chart chart =
                new Chart(
                        phrases.say("emptychair.figure.contacts-a-week"),
                        points,
                        Optional.of(new Chart.Usual(70, 102)),
                        Tone.BAD,
                        phrases.say("emptychair.finding.usual-is", "82"));
        return new Lines(phrases, 150, 34).draw(chart);
    }

    private static Chart.Point point(Phrases phrases, int week, int count) {
        return new Chart.Point(
                phrases.say("emptychair.week", Integer.toString(week)),
                OptionalDouble.of(count),
                phrases.number(count));
    }

    /** A server without Japanese letters would draw boxes in their place. */
    @Test
    void aPictureHoldsNoLettersAndTheWordsStandBesideIt() {
        LineView english = line(Locale.UK);
        LineView japanese = line(Locale.JAPAN);

        assertThat(japanese.words()).isNotEqualTo(english.words()).contains("204");
        assertThat(Pictures.DRAWN.address(japanese)).isEqualTo(Pictures.DRAWN.address(english));
        assertThat(Pictures.WRITTEN.bars(japanese)).isEqualTo(Pictures.WRITTEN.bars(english));
    }
}
