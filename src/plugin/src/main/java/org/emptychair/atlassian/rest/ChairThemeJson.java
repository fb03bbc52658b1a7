package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.chair.ThemeLine;
import org.emptychair.contact.Department;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.Verdict;
import org.emptychair.view.Discretion;
import org.emptychair.week.IsoWeek;

/**
 * A theme's cases, and what its last week says.
 *
 * @param percent of unclassified alone: its share of last week's cases
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ChairThemeJson(
        Optional<String> name,
        Optional<String> owner,
        SeriesJson cases,
        Optional<FindingJson> finding,
        Optional<LineJson> line,
        Optional<Boolean> decided,
        Optional<Integer> percent) {

    /**
     * What passed its test, or did not.
     *
     * @param usual cases a week
     * @param since the week in which the signal was found
     * @param luckWeeks by luck less than once in so many weeks
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record FindingJson(
            String verdict,
            Optional<Double> usual,
            Optional<String> since,
            Optional<Integer> luckWeeks,
            boolean incomplete) {
        private static Optional<Integer> luck(Evidence evidence) {
            OptionalInt weeks = evidence.luckWeeks();
            return weeks.isPresent() ? Optional.of(weeks.getAsInt()) : Optional.empty();
        }
    }

    /** What the theme's owner said. */
    record LineJson(String text, String by, Instant at) {}

    static ChairThemeJson of(ThemeLine theme, Discretion discretion) {
        return new ChairThemeJson(
                Optional.of(theme.name().text()),
                theme.owner().map(Department::name),
                SeriesJson.of(theme.cases(), discretion),
                theme.verdict()
                        .filter(it -> it.verdict() != Verdict.NO_VERDICT)
                        .map(
                                it ->
                                        new FindingJson(
                                                Written.of(it.verdict()),
                                                it.evidence().map(seen -> seen.usual().mean()),
                                                it.evidence()
                                                        .flatMap(Evidence::since)
                                                        .map(IsoWeek::toString),
                                                it.evidence().flatMap(FindingJson::luck),
                                                it.incomplete())),
                theme.line()
                        .map(
                                it ->
                                        new LineJson(
                                                it.text(),
                                                it.by(),
                                                it.at().truncatedTo(ChronoUnit.SECONDS))),
                Optional.of(theme.decided()),
                Optional.empty());
    }
}
