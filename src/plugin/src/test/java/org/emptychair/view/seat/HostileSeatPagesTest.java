package org.emptychair.view.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.view.HostileCase;
import org.emptychair.view.Piece;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.emptychair.view.letter.OutboxView;
import org.emptychair.view.panel.QuotePart;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages about the seat and customers' words, with words of people who mean harm. */
class HostileSeatPagesTest {
    private final Templates templates = new Templates();

    static List<HostileCase> cases() throws IOException {
        return HostileCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noWordsOfPeopleBecomeMarkup(HostileCase hostile) {
        Map<String, String> harmless = pages("harmless");

        pages(hostile.input())
                .forEach(
                        (template, page) ->
                                assertThat(HostileCase.shape(Jsoup.parse(page)))
                                        .as(template)
                                        .isEqualTo(
                                                HostileCase.shape(
                                                        Jsoup.parse(
                                                                harmless.getOrDefault(
                                                                        template, "")))));
    }

    private Map<String, String> pages(String words) {
        OutboxView.Place place = new OutboxView.Place("/here", "/page.css", "token", words);
        Map<String, Object> views = new LinkedHashMap<>();
        views.put("seat/seats.vm", seats(place, words));
        views.put("seat/questions.vm", questions(place, words));
        views.put("seat/redaction.vm", redaction(place, words));
        Map<String, String> pages = new LinkedHashMap<>();
        views.forEach((template, view) -> pages.put(template, fill(template, view)));
        return pages;
    }

    private String fill(String template, Object view) {
        return templates.fill(template, new PropertyTexts(), Map.of("p", view)).markup();
    }

    private static SeatsView seats(OutboxView.Place place, String words) {
        SeatsView.Sat sat =
                new SeatsView.Sat(
                        Piece.link(words, "/page"),
                        words,
                        Piece.of(words),
                        words,
                        words,
                        words,
                        List.of(words));
        return new SeatsView(place, words, List.of(sat), words, words, "/next", "/series");
    }

    private static QuestionsView questions(OutboxView.Place place, String words) {
        return new QuestionsView(
                place,
                words,
                words,
                List.of(new QuestionsView.Line("1", words, words)),
                List.of(words));
    }

    private static RedactionView redaction(OutboxView.Place place, String words) {
        List<QuotePart> parts = List.of(new QuotePart(words, true), new QuotePart(words, false));
        return new RedactionView(
                place,
                words,
                words,
                words,
                words,
                words,
                List.of(new RedactionView.Shown(words, parts, List.of(words), words)),
                new RedactionView.Rules(words, words));
    }
}
