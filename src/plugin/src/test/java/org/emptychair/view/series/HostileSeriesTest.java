package org.emptychair.view.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.view.HostileCase;
import org.emptychair.view.Piece;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.emptychair.view.letter.OutboxView;
import org.emptychair.view.letter.SeriesMailView;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of series and its mail, with words of people who mean harm. */
class HostileSeriesTest {
    private static final OutboxView.Place PLACE =
            new OutboxView.Place("/here", "/page.css", "token", "1");

    private final Templates templates = new Templates();

    static List<HostileCase> cases() throws IOException {
        return HostileCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noWordsOfPeopleBecomeMarkup(HostileCase hostile) {
        assertThat(shape(page(hostile.input()))).isEqualTo(shape(page("harmless")));
        assertThat(shape(mail(hostile.input()))).isEqualTo(shape(mail("harmless")));
    }

    private static String shape(String markup) {
        return HostileCase.shape(Jsoup.parse(markup));
    }

    private String page(String words) {
        List<OutboxView.Choice> choices = List.of(new OutboxView.Choice(words, words, true));
        SeriesView.Form form =
                new SeriesView.Form("1", words, words, choices, choices, words, choices, words);
        SeriesView.Line line =
                new SeriesView.Line(
                        "1",
                        words,
                        List.of(words),
                        words,
                        true,
                        List.of(words),
                        Piece.link(words, "/page"),
                        Optional.of(form),
                        true);
        return filled(
                new SeriesView(
                        PLACE, words, "/seats", words, words, List.of(line), Optional.of(form)));
    }

    private String filled(SeriesView view) {
        return templates.fill("series/series.vm", new PropertyTexts(), Map.of("p", view)).markup();
    }

    private String mail(String words) {
        SeriesMailView view = new SeriesMailView("en", words, words, "/series", "/letters");
        return templates
                .fill("letter/series-mail.vm", new PropertyTexts(), Map.of("m", view))
                .markup();
    }

    @Test
    void aSpaceWithoutSeriesSaysSoAndOffersNoFormToWhoMayMakeNoPages() {
        String page = filled(new SeriesView(PLACE, "", "", "", "", List.of(), Optional.empty()));

        assertThat(Jsoup.parse(page).text()).contains("No meeting comes back here yet.");
        assertThat(Jsoup.parse(page).select("form, .card, .warning, .notice")).isEmpty();
    }
}
