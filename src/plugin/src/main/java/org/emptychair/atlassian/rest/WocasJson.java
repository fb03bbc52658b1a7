package org.emptychair.atlassian.rest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.emptychair.atlassian.settings.TypedSettings;
import org.emptychair.contact.Department;
import org.emptychair.contact.Tally;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.setting.Mode;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.Usual;
import org.emptychair.view.Discretion;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.Findings;
import org.emptychair.wocas.ThemeFinding;
import org.emptychair.wocas.WocasReport;
import org.emptychair.wocas.candidate.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * What our customers are saying, counted by week; every list has one number a week, earliest first.
 * A count of null may not be told in the mode of the reading: it is one to four.
 */
record WocasJson(
        Instant asOf,
        String mode,
        List<String> weeks,
        FiguresJson figures,
        List<CountsJson> themes,
        List<OptionalInt> unclassified,
        List<FindingJson> rising,
        List<FindingJson> steady,
        List<FindingJson> quieter,
        List<String> late,
        List<CandidateJson> candidates,
        SurveyJson survey) {

    /** When it is told, and in which mode. */
    record Told(Instant asOf, Mode mode) {
        Discretion discretion() {
            return new Discretion(mode);
        }
    }

    /** All contacts, and the same with each issue once a week. */
    record FiguresJson(
            List<OptionalInt> contacts,
            List<OptionalInt> cases,
            List<OptionalInt> helped,
            List<OptionalInt> notHelped) {}

    /** A theme's cases. */
    record CountsJson(String name, List<OptionalInt> cases) {}

    /**
     * What the last week says of a theme; the usual range is absent as long as too little is known.
     */
    record FindingJson(
            String name,
            @Nullable String owner,
            String verdict,
            OptionalInt count,
            @Nullable UsualJson usual,
            @Nullable String since,
            OptionalInt luckWeeks,
            ThemeJson.@Nullable LineJson line) {
        static FindingJson of(ThemeFinding finding, Discretion discretion) {
            Optional<Evidence> evidence = finding.verdict().evidence();
            return new FindingJson(
                    finding.theme().name().text(),
                    finding.theme().owner().map(Department::name).orElse(null),
                    finding.verdict().verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    discretion.tell(finding.last()),
                    evidence.map(Evidence::usual).map(UsualJson::of).orElse(null),
                    evidence.flatMap(Evidence::since).map(IsoWeek::toString).orElse(null),
                    evidence.map(Evidence::luckWeeks).orElse(OptionalInt.empty()),
                    finding.line().map(ThemeJson.LineJson::of).orElse(null));
        }
    }

    /** A phrase that may be a new subject. */
    record CandidateJson(String phrase, List<String> others, OptionalInt contacts) {}

    /** What is usual in a week. */
    record UsualJson(long mean, int low, int high) {
        static UsualJson of(Usual usual) {
            return new UsualJson(Math.round(usual.mean()), usual.low(), usual.high());
        }
    }

    static WocasJson of(
            WeeklyTallies tallies,
            Optional<Findings> findings,
            List<Candidate> candidates,
            SurveyJson survey,
            Told told) {
        Discretion discretion = told.discretion();
        List<Tally> all = tallies.all();
        return new WocasJson(
                told.asOf().truncatedTo(ChronoUnit.SECONDS),
                TypedSettings.written(told.mode()),
                tallies.range().weeks().stream().map(IsoWeek::toString).toList(),
                new FiguresJson(
                        told(all, Tally::contacts, discretion),
                        told(all, Tally::cases, discretion),
                        told(all, Tally::helpful, discretion),
                        told(all, Tally::unhelpful, discretion)),
                tallies.themes().entrySet().stream()
                        .map(
                                theme ->
                                        new CountsJson(
                                                theme.getKey().text(),
                                                told(theme.getValue(), Tally::cases, discretion)))
                        .toList(),
                told(tallies.unclassified(), Tally::cases, discretion),
                found(findings, WocasReport::rising, discretion),
                found(findings, WocasReport::steady, discretion),
                found(findings, WocasReport::quieter, discretion),
                findings.map(Findings::late).orElse(List.of()),
                told(candidates, discretion),
                survey);
    }

    private static List<CandidateJson> told(List<Candidate> candidates, Discretion discretion) {
        return candidates.stream()
                .map(
                        it ->
                                new CandidateJson(
                                        it.phrase(), it.others(), discretion.tell(it.contacts())))
                .toList();
    }

    private static List<FindingJson> found(
            Optional<Findings> findings,
            Function<WocasReport, List<ThemeFinding>> list,
            Discretion discretion) {
        return findings.map(WocasReport::of).map(list).orElse(List.of()).stream()
                .map(finding -> FindingJson.of(finding, discretion))
                .toList();
    }

    private static List<OptionalInt> told(
            List<Tally> tallies, ToIntFunction<Tally> measure, Discretion discretion) {
        return tallies.stream().map(tally -> discretion.tell(measure.applyAsInt(tally))).toList();
    }
}
