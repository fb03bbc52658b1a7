package org.emptychair.atlassian.rest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.emptychair.atlassian.settings.TypedSettings;
import org.emptychair.contact.Tally;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.week.IsoWeek;

/**
 * What our customers are saying, counted by week; every list has one number a week, earliest first.
 * A count of null may not be told in the mode of the reading: it is one to four.
 */
record WocasJson(
        Instant asOf,
        String mode,
        List<String> weeks,
        FiguresJson figures,
        List<ThemeJson> themes,
        List<OptionalInt> unclassified) {

    /** All contacts, and the same with each issue once a week. */
    record FiguresJson(
            List<OptionalInt> contacts,
            List<OptionalInt> cases,
            List<OptionalInt> helped,
            List<OptionalInt> notHelped) {}

    /** A theme's cases. */
    record ThemeJson(String name, List<OptionalInt> cases) {}

    static WocasJson of(WeeklyTallies tallies, Mode mode, Instant asOf) {
        Discretion discretion = new Discretion(mode);
        List<Tally> all = tallies.all();
        return new WocasJson(
                asOf.truncatedTo(ChronoUnit.SECONDS),
                TypedSettings.written(mode),
                tallies.range().weeks().stream().map(IsoWeek::toString).toList(),
                new FiguresJson(
                        told(all, Tally::contacts, discretion),
                        told(all, Tally::cases, discretion),
                        told(all, Tally::helpful, discretion),
                        told(all, Tally::unhelpful, discretion)),
                tallies.themes().entrySet().stream()
                        .map(
                                theme ->
                                        new ThemeJson(
                                                theme.getKey().text(),
                                                told(theme.getValue(), Tally::cases, discretion)))
                        .toList(),
                told(tallies.unclassified(), Tally::cases, discretion));
    }

    private static List<OptionalInt> told(
            List<Tally> tallies, ToIntFunction<Tally> measure, Discretion discretion) {
        return tallies.stream().map(tally -> discretion.tell(measure.applyAsInt(tally))).toList();
    }
}
