package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.atlassian.settings.TypedSettings;
import org.emptychair.chair.Chair;
import org.emptychair.chair.Figures;
import org.emptychair.chair.SeenChair;
import org.emptychair.chair.Series;
import org.emptychair.chair.Themes;
import org.emptychair.view.Discretion;
import org.emptychair.week.IsoWeek;

/**
 * The panel as JSON. A count of null may not be told in the mode of the reading: it is one to four.
 * Parts that are not known are left out.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ChairJson(
        Instant asOf,
        boolean frozen,
        String week,
        String mode,
        List<String> pending,
        Optional<FiguresJson> figures,
        Optional<List<ThemeJson>> themes,
        Optional<ThemeJson> unclassified) {

    /** The headline figures; the share is left out below ten answers. */
    record FiguresJson(
            SeriesJson contacted,
            OptionalInt soFar,
            OptionalInt helped,
            OptionalInt notHelped,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> helpfulPercent) {}

    /** Counts of weeks in a row, earliest first. */
    record SeriesJson(List<String> weeks, List<OptionalInt> counts) {}

    /** A theme's cases; unclassified has its share of the last week beside it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ThemeJson(Optional<String> name, SeriesJson cases, Optional<Integer> percent) {}

    static ChairJson of(SeenChair seen) {
        Discretion discretion = new Discretion(seen.mode());
        Chair chair = seen.parts();
        return new ChairJson(
                chair.asOf().truncatedTo(ChronoUnit.SECONDS),
                false,
                chair.week().toString(),
                TypedSettings.written(seen.mode()),
                List.of(),
                figures(chair.figures(), discretion),
                chair.themes().map(told -> themes(told, discretion)),
                chair.themes()
                        .map(
                                told ->
                                        new ThemeJson(
                                                Optional.empty(),
                                                series(told.unclassified(), discretion),
                                                told.unclassifiedPercent())));
    }

    private static Optional<FiguresJson> figures(Figures figures, Discretion discretion) {
        return figures.contacted()
                .flatMap(
                        contacted ->
                                figures.helpful()
                                        .map(
                                                helpful ->
                                                        new FiguresJson(
                                                                series(
                                                                        contacted.weeks(),
                                                                        discretion),
                                                                discretion.tell(contacted.soFar()),
                                                                discretion.tell(helpful.helped()),
                                                                discretion.tell(
                                                                        helpful.notHelped()),
                                                                helpful.percent())));
    }

    private static List<ThemeJson> themes(Themes told, Discretion discretion) {
        return told.lines().stream()
                .map(
                        line ->
                                new ThemeJson(
                                        Optional.of(line.name().text()),
                                        series(line.cases(), discretion),
                                        Optional.empty()))
                .toList();
    }

    static SeriesJson series(Series series, Discretion discretion) {
        return new SeriesJson(
                series.range().weeks().stream().map(IsoWeek::toString).toList(),
                series.counts().stream().map(discretion::tell).toList());
    }
}
