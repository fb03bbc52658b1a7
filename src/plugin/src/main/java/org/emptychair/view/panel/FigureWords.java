package org.emptychair.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.chair.Contacted;
import org.emptychair.chair.Figures;
import org.emptychair.chair.Helpful;
import org.emptychair.chair.Place;
import org.emptychair.chair.StillWaiting;
import org.emptychair.chair.Unhappy;
import org.emptychair.signal.XmrLimits;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;
import org.emptychair.view.Tone;
import org.emptychair.view.chart.Chart;
import org.emptychair.view.chart.Lines;
import org.emptychair.week.IsoWeek;

/** Puts the headline figures into words and lines. */
final class FigureWords {
    private static final int WIDTH = 150;
    private static final int HEIGHT = 34;

    private final Phrases phrases;
    private final Charts charts;
    private final Lines lines;

    FigureWords(Phrases phrases) {
        this.phrases = phrases;
        this.charts = new Charts(phrases);
        this.lines = new Lines(phrases, WIDTH, HEIGHT);
    }

    /**
     * @param risen whether customers say more of something than usual
     */
    List<FigureView> of(Figures figures, IsoWeek week, boolean risen) {
        return Stream.of(
                        figures.contacted().map(it -> contacted(it, week)),
                        figures.waiting().map(this::waiting),
                        figures.helpful().map(it -> helpful(it, risen)),
                        figures.unhappy().map(this::unhappy))
                .flatMap(Optional::stream)
                .toList();
    }

    private FigureView contacted(Contacted contacted, IsoWeek week) {
        List<Piece> details = new ArrayList<>();
        contacted
                .usual()
                .map(limits -> usualCounts(limits, contacted.place()))
                .ifPresent(details::add);
        details.add(
                Piece.of(
                        phrases.say("emptychair.figure.so-far", phrases.count(contacted.soFar()))));
        Chart chart =
                charts.counts(
                        phrases.say("emptychair.figure.contacts-a-week"),
                        contacted.weeks(),
                        contacted.usual().map(it -> new Chart.Usual(it.low(), it.high())),
                        Tone.PLAIN);
        return new FigureView(
                phrases.say("emptychair.figure.contacted", phrases.week(week)),
                phrases.count(contacted.weeks().last()),
                details,
                Optional.of(lines.draw(chart)));
    }

    /** More contacts or fewer are neither good nor bad: only the sign says which. */
    private Piece usualCounts(XmrLimits limits, Place place) {
        return Piece.of(
                sign(place)
                        + phrases.say(
                                "emptychair.figure.usual",
                                phrases.number(Math.round(limits.low())),
                                phrases.number(Math.round(limits.high()))));
    }

    private FigureView waiting(StillWaiting waiting) {
        Chart chart =
                charts.counts(
                        phrases.say("emptychair.figure.waiting-weeks"),
                        waiting.weeks(),
                        Optional.empty(),
                        Tone.PLAIN);
        return new FigureView(
                phrases.say("emptychair.figure.waiting"),
                phrases.count(waiting.now()),
                waitingDetails(waiting),
                Optional.of(lines.draw(chart)));
    }

    private List<Piece> waitingDetails(StillWaiting waiting) {
        List<Piece> details = new ArrayList<>();
        if (waiting.neverAnswered() > 0) {
            details.add(
                    Piece.of(
                            phrases.plural(
                                    "emptychair.figure.never-answered.", waiting.neverAnswered()),
                            Tone.BAD));
        }
        if (waiting.pastPromise() > 0) {
            details.add(
                    Piece.of(
                            phrases.plural(
                                    "emptychair.figure.past-promise.", waiting.pastPromise())));
        }
        waiting.atLastMeeting().stream()
                .mapToObj(phrases::count)
                .map(count -> phrases.say("emptychair.figure.last-meeting", count))
                .map(Piece::of)
                .forEach(details::add);
        return details;
    }

    private FigureView helpful(Helpful helpful, boolean risen) {
        Chart chart =
                charts.shares(
                        phrases.say("emptychair.figure.helpful-weeks"),
                        helpful.weeks(),
                        helpful.usual().map(it -> new Chart.Usual(it.low(), it.high())),
                        tone(helpful.place()));
        return new FigureView(
                phrases.say("emptychair.figure.helpful"),
                helpfulNumber(helpful),
                helpfulDetails(helpful, risen),
                charts.isDrawable(chart) ? Optional.of(lines.draw(chart)) : Optional.empty());
    }

    private String helpfulNumber(Helpful helpful) {
        if (helpful.answers() == 0) {
            return "\u2013";
        }
        return helpful.percent()
                .map(phrases::percent)
                .orElseGet(() -> phrases.plural("emptychair.figure.answers.", helpful.answers()));
    }

    private List<Piece> helpfulDetails(Helpful helpful, boolean risen) {
        if (helpful.answers() == 0) {
            return List.of(Piece.of(phrases.say("emptychair.figure.nobody-answered")));
        }
        List<Piece> details = new ArrayList<>();
        details.add(Piece.of(counts(helpful)));
        details.add(Piece.of(between(helpful)));
        helpful.usual()
                .filter(any -> helpful.place().isOutside())
                .map(
                        limits ->
                                Piece.of(
                                        sign(helpful.place())
                                                + phrases.say(
                                                        "emptychair.figure.usual",
                                                        phrases.share(limits.low()),
                                                        phrases.share(limits.high())),
                                        tone(helpful.place())))
                .ifPresent(details::add);
        if (risen && helpful.place() == Place.WITHIN) {
            details.add(Piece.of(phrases.say("emptychair.figure.contradicted")));
        }
        return details;
    }

    private String between(Helpful helpful) {
        return helpful.interval()
                .map(
                        it ->
                                phrases.say(
                                        "emptychair.figure.between",
                                        phrases.share(it.low()),
                                        phrases.share(it.high())))
                .orElseGet(() -> phrases.say("emptychair.figure.too-few-answers"));
    }

    /** Both numbers only where both may be told: else one would be the other's difference. */
    private String counts(Helpful helpful) {
        boolean told =
                phrases.tell(helpful.helped()).isPresent()
                        && phrases.tell(helpful.notHelped()).isPresent();
        return told
                ? phrases.say(
                        "emptychair.figure.yes-of",
                        phrases.number(helpful.helped()),
                        phrases.number(helpful.answers()))
                : phrases.say(
                        "emptychair.figure.yes-no",
                        phrases.count(helpful.helped()),
                        phrases.count(helpful.notHelped()));
    }

    private FigureView unhappy(Unhappy unhappy) {
        Tone tone = against(unhappy.place());
        Chart chart =
                charts.shares(
                        phrases.say("emptychair.figure.unhappy-weeks"),
                        unhappy.weeks(),
                        unhappy.usual().map(it -> new Chart.Usual(it.low(), it.high())),
                        tone);
        List<Piece> details = new ArrayList<>();
        unhappy.usual()
                .map(
                        it ->
                                sign(unhappy.place())
                                        + phrases.say(
                                                "emptychair.figure.usual",
                                                phrases.share(it.low()),
                                                phrases.share(it.high())))
                .map(text -> Piece.of(text, tone))
                .ifPresent(details::add);
        details.add(
                Piece.of(
                        phrases.say(
                                "emptychair.figure.toneless", phrases.count(unhappy.unknown()))));
        return new FigureView(
                phrases.say("emptychair.figure.unhappy"),
                unhappy.percent().map(phrases::percent).orElse("\u2013"),
                details,
                charts.isDrawable(chart) ? Optional.of(lines.draw(chart)) : Optional.empty());
    }

    private static String sign(Place place) {
        return switch (place) {
            case ABOVE -> "\u25b2 ";
            case BELOW -> "\u25bc ";
            case WITHIN, UNKNOWN -> "";
        };
    }

    /** Of a share that should be low. */
    private static Tone against(Place place) {
        return switch (place) {
            case ABOVE -> Tone.BAD;
            case BELOW -> Tone.GOOD;
            case WITHIN, UNKNOWN -> Tone.PLAIN;
        };
    }

    /** Of a share that should be high. */
    private static Tone tone(Place place) {
        return switch (place) {
            case ABOVE -> Tone.GOOD;
            case BELOW -> Tone.BAD;
            case WITHIN, UNKNOWN -> Tone.PLAIN;
        };
    }
}
