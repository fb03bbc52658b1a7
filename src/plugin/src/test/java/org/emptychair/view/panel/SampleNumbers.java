package org.emptychair.view.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Tone;
import org.emptychair.view.chart.Chart;
import org.emptychair.view.chart.LineView;
import org.emptychair.view.chart.Lines;

/** The figures and themes of the panel that the design shows. */
final class SampleNumbers {
    private static final int WEEK = 46;
    private final Phrases phrases =
            new Phrases(new PropertyTexts(), new Discretion(Mode.AS_VIEWER));
    private final Lines wide = new Lines(phrases, 150, 34);
    private final Lines small = new Lines(phrases, 84, 22);
    private final SampleWords said;

    SampleNumbers(SampleWords said) {
        this.said = said;
    }

    private static Chart chart(String title, Optional<Chart.Usual> usual, Tone tone, int... weeks) {
        List<Chart.Point> points =
                IntStream.range(0, weeks.length)
                        .mapToObj(i -> point(WEEK - weeks.length + 1 + i, weeks[i]))
                        .toList();
        return new Chart(title, points, usual, tone, "");
    }

    private static Optional<Chart.Usual> usual(double low, double high) {
        return Optional.of(new Chart.Usual(low, high));
    }

    private static Chart.Point point(int week, int value) {
        return value < 0
                ? new Chart.Point("week " + week, OptionalDouble.empty(), "not known")
                : new Chart.Point(
                        "week " + week,
                        OptionalDouble.of(value),
                        String.format(Locale.UK, "%,d", value));
    }

    private static FigureView figure(String label, String number, LineView line, Piece... details) {
        return new FigureView(label, number, List.of(details), Optional.of(line));
    }

    List<FigureView> figures() {
        return List.of(contacted(), waiting(), helpful(), unhappy());
    }

    private FigureView contacted() {
        Chart weeks =
                chart(
                        "Contacts a week",
                        usual(1090, 1310),
                        Tone.PLAIN,
                        1180,
                        1210,
                        1150,
                        1196,
                        1240,
                        1121,
                        1190,
                        1165,
                        1260,
                        1205,
                        1170,
                        1245,
                        1284);
        return figure(
                "They contacted us, week 46",
                "1,284",
                wide.draw(weeks),
                Piece.of(said.say("usual is 1,090 to 1,310")));
    }

    private FigureView waiting() {
        Chart weeks =
                chart(
                        "Still waiting",
                        Optional.empty(),
                        Tone.PLAIN,
                        22,
                        24,
                        23,
                        25,
                        22,
                        26,
                        25,
                        28,
                        29,
                        27,
                        30,
                        28,
                        37);
        return figure(
                "Still waiting for an answer, now",
                "37",
                wide.draw(weeks),
                Piece.of("3 never answered", Tone.BAD),
                Piece.of("12 past our promise"),
                Piece.of("28 at the last meeting"));
    }

    private FigureView helpful() {
        Chart weeks =
                chart(
                        "Helpful",
                        usual(77, 88),
                        Tone.PLAIN,
                        79,
                        80,
                        -1,
                        80,
                        -1,
                        79,
                        83,
                        81,
                        82,
                        84,
                        81,
                        82,
                        81);
        return figure(
                "“Was this answer helpful?”",
                "81%",
                wide.draw(weeks),
                Piece.of("412 of 967 asked"),
                Piece.of("between 77% and 85%"));
    }

    private FigureView unhappy() {
        Chart weeks =
                chart(
                        "Unhappy",
                        usual(37, 45),
                        Tone.GOOD,
                        42,
                        41,
                        43,
                        42,
                        42,
                        40,
                        41,
                        39,
                        40,
                        39,
                        37,
                        36,
                        34);
        return figure(
                "Unhappy in their words",
                "34%",
                wide.draw(weeks),
                Piece.of("▼ usual is 37 to 45%", Tone.GOOD));
    }

    ThemesView themes() {
        return new ThemesView(
                "last week, against the usual",
                List.of(
                        theme(
                                "Parcel says delivered, is not there|Logistics|",
                                FindingView.plain("every week, nothing decided"),
                                chart("", usual(280, 330), Tone.PLAIN, 301, 322, 305, 317, 311)),
                        theme(
                                "Charged twice|Finance|Finance: “A retry fault since 2 November."
                                        + " Fixed today; refunds run tonight.”",
                                new FindingView("▲ usual is 85", "up", "204 last week"),
                                chart("", usual(70, 100), Tone.BAD, 80, 78, 85, 90, 150, 204)),
                        theme(
                                "Cannot reach a person|Care|",
                                FindingView.plain("as usual"),
                                chart("", usual(85, 108), Tone.PLAIN, 99, 91, 103, 94, 97)),
                        theme(
                                "“app logs me out”|nobody yet|",
                                new FindingView("new since week 45", "new", ""),
                                chart("", Optional.empty(), Tone.NEW, 0, 0, 0, 0, 19, 38)),
                        theme(
                                "Lid arrives broken|Packaging|",
                                new FindingView("▼ usual was 41", "down", ""),
                                chart("", usual(33, 50), Tone.GOOD, 41, 43, 38, 27, 20, 18))),
                "",
                "11%",
                List.of(Piece.link("1 possible new subject", "/subjects")),
                "");
    }

    private ThemeView theme(String nameOwnerAnswer, FindingView finding, Chart chart) {
        String[] texts = nameOwnerAnswer.split("\\|", -1);
        String name = said.say(texts[0]);
        Chart named = new Chart(name, chart.points(), chart.usual(), chart.tone(), finding.text());
        return new ThemeView(
                name,
                said.say(texts[1]),
                chart.points().get(chart.points().size() - 1).told(),
                small.draw(named),
                finding,
                texts[2].isEmpty() ? "" : said.say(texts[2]));
    }
}
