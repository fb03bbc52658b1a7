package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.atlassian.settings.TypedSettings;
import org.emptychair.chair.Chair;
import org.emptychair.chair.Freshness;
import org.emptychair.chair.OpenComplaints;
import org.emptychair.chair.SeenChair;
import org.emptychair.chair.Themes;
import org.emptychair.view.Discretion;

/**
 * The panel as JSON. A count of null may not be told in the mode of the reading: it is one to four.
 * Parts that are not known are left out.
 *
 * @param pending parts in which something is left out until the reader's rights are known
 * @param rights {@code goes-on}, {@code done}, {@code not-authorised} or {@code failed}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ChairJson(
        @JsonUnwrapped MomentJson moment,
        String week,
        String mode,
        List<String> pending,
        String rights,
        FreshnessJson freshness,
        SayJson say,
        SeatJson seat,
        Optional<LastMeetingJson> lastMeeting,
        FiguresJson figures,
        @JsonUnwrapped ListsJson lists) {

    /**
     * When it stood so.
     *
     * @param takenAt when its meeting closed; absent for a chair that is live
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record MomentJson(Instant asOf, boolean frozen, Optional<Instant> takenAt) {
        static MomentJson of(SeenChair seen) {
            return new MomentJson(
                    seen.parts().asOf().truncatedTo(ChronoUnit.SECONDS),
                    seen.takenAt().isPresent(),
                    seen.takenAt().map(it -> it.truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    /** How old what is said is. */
    record FreshnessJson(boolean live, Instant asOf, List<String> late) {
        static FreshnessJson of(Freshness freshness) {
            return new FreshnessJson(
                    freshness.live(),
                    freshness.asOf().truncatedTo(ChronoUnit.SECONDS),
                    freshness.sources().stream()
                            .filter(Freshness.Source::late)
                            .map(Freshness.Source::name)
                            .toList());
        }
    }

    /** The open complaints; no items in the shared mode. */
    record ComplaintsJson(OptionalInt open, List<ComplaintLineJson> items) {
        static ComplaintsJson of(OpenComplaints complaints, Discretion discretion) {
            return new ComplaintsJson(
                    discretion.tell(complaints.open()),
                    complaints.lines().stream().map(ComplaintLineJson::of).toList());
        }
    }

    /** The lists, written beside the other parts. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ListsJson(
            Optional<List<ChairThemeJson>> themes,
            Optional<ChairThemeJson> unclassified,
            List<ChairQuoteJson> quotes,
            Optional<ComplaintsJson> complaints,
            Optional<List<LeadersJson>> leaders,
            Optional<ChairDecisionsJson> decisions) {
        static ListsJson of(Chair chair, Discretion discretion) {
            return new ListsJson(
                    chair.themes()
                            .map(
                                    it ->
                                            it.lines().stream()
                                                    .map(
                                                            line ->
                                                                    ChairThemeJson.of(
                                                                            line, discretion))
                                                    .toList()),
                    chair.themes().map(it -> unclassified(it, discretion)),
                    chair.quotes().stream().map(ChairQuoteJson::of).toList(),
                    chair.complaints().map(it -> ComplaintsJson.of(it, discretion)),
                    chair.leaders().map(LeadersJson::of),
                    chair.decisions().map(ChairDecisionsJson::of));
        }

        private static ChairThemeJson unclassified(Themes themes, Discretion discretion) {
            return new ChairThemeJson(
                    Optional.empty(),
                    Optional.empty(),
                    SeriesJson.of(themes.unclassified(), discretion),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    themes.unclassifiedPercent());
        }
    }

    static ChairJson of(SeenChair seen) {
        Discretion discretion = new Discretion(seen.mode());
        Chair chair = seen.parts();
        return new ChairJson(
                MomentJson.of(seen),
                chair.week().toString(),
                TypedSettings.written(seen.mode()),
                seen.pending().stream().map(Written::of).sorted().toList(),
                Written.of(seen.check()),
                FreshnessJson.of(chair.reading().freshness()),
                SayJson.of(chair.say(), discretion),
                SeatJson.of(chair.seat()),
                chair.lastMeeting().map(LastMeetingJson::of),
                FiguresJson.of(chair.figures(), discretion),
                ListsJson.of(chair, discretion));
    }
}
