package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.emptychair.chair.Contacted;
import org.emptychair.chair.Figures;
import org.emptychair.chair.Helpful;
import org.emptychair.chair.Place;
import org.emptychair.chair.StillWaiting;
import org.emptychair.chair.Unhappy;
import org.emptychair.signal.WilsonInterval;
import org.emptychair.signal.XmrLimits;
import org.emptychair.view.Discretion;
import org.emptychair.week.IsoWeek;

/** The headline figures; each is left out while nothing is known of it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record FiguresJson(
        Optional<SeriesJson> contacted,
        Optional<OptionalInt> soFar,
        Optional<UsualJson> contactedUsual,
        Optional<WaitingJson> waiting,
        Optional<OptionalInt> helped,
        Optional<OptionalInt> notHelped,
        Optional<Integer> helpfulPercent,
        Optional<SharesJson> helpful,
        Optional<UnhappyJson> unhappy) {

    /** Between which values a figure moves by itself, and where the last week lies. */
    record UsualJson(double low, double mean, double high, String place) {
        static Optional<UsualJson> of(Optional<XmrLimits> limits, Place place) {
            return limits.map(
                    it -> new UsualJson(it.low(), it.mean(), it.high(), Written.of(place)));
        }
    }

    /** Who waits for our reply. */
    record WaitingJson(
            SeriesJson weeks,
            OptionalInt now,
            OptionalInt neverAnswered,
            OptionalInt pastPromise,
            OptionalInt atLastMeeting) {
        static WaitingJson of(StillWaiting waiting, Discretion discretion) {
            OptionalInt before = waiting.atLastMeeting();
            return new WaitingJson(
                    SeriesJson.of(waiting.weeks(), discretion),
                    discretion.tell(waiting.now()),
                    discretion.tell(waiting.neverAnswered()),
                    discretion.tell(waiting.pastPromise()),
                    before.isPresent() ? discretion.tell(before.getAsInt()) : before);
        }
    }

    /** Shares of weeks in a row, as fractions; null for a week with too few answers. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SharesJson(
            List<String> weeks,
            List<OptionalDouble> shares,
            Optional<Double> low,
            Optional<Double> high,
            Optional<UsualJson> usual) {
        static SharesJson of(Helpful helpful) {
            return new SharesJson(
                    helpful.weeks().range().weeks().stream().map(IsoWeek::toString).toList(),
                    helpful.weeks().values(),
                    helpful.interval().map(WilsonInterval::low),
                    helpful.interval().map(WilsonInterval::high),
                    UsualJson.of(helpful.usual(), helpful.place()));
        }
    }

    /** The share of contacts that sounded unhappy among those whose tone is known. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record UnhappyJson(
            OptionalInt unhappy,
            OptionalInt known,
            OptionalInt unknown,
            Optional<Integer> percent,
            Optional<UsualJson> usual,
            String place) {
        static UnhappyJson of(Unhappy unhappy, Discretion discretion) {
            return new UnhappyJson(
                    discretion.tell(unhappy.unhappy()),
                    discretion.tell(unhappy.known()),
                    discretion.tell(unhappy.unknown()),
                    unhappy.percent(),
                    UsualJson.of(unhappy.usual(), unhappy.place()),
                    Written.of(unhappy.place()));
        }
    }

    static FiguresJson of(Figures figures, Discretion discretion) {
        Optional<Contacted> contacted = figures.contacted();
        Optional<Helpful> helpful = figures.helpful();
        return new FiguresJson(
                contacted.map(it -> SeriesJson.of(it.weeks(), discretion)),
                contacted.map(it -> discretion.tell(it.soFar())),
                contacted.flatMap(it -> UsualJson.of(it.usual(), it.place())),
                figures.waiting().map(it -> WaitingJson.of(it, discretion)),
                helpful.map(it -> discretion.tell(it.helped())),
                helpful.map(it -> discretion.tell(it.notHelped())),
                helpful.flatMap(Helpful::percent),
                helpful.map(SharesJson::of),
                figures.unhappy().map(it -> UnhappyJson.of(it, discretion)));
    }
}
