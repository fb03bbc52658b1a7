package org.emptychair.chair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tally;
import org.emptychair.contact.ThemeName;
import org.emptychair.quote.Quote;
import org.emptychair.setting.Mode;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/** A chair in the making, of Thursday, 19 November 2026; every step gives a new one. */
public record ChairDraft(Chair chair) {
    public static final IsoWeek WEEK = new IsoWeek(2026, 46);
    public static final Instant NOW = Instant.parse("2026-11-19T08:02:00Z");

    /** Before anybody told us anything. */
    public static ChairDraft empty() {
        return new ChairDraft(
                new Chair(
                        new Chair.Reading(
                                NOW,
                                WEEK,
                                List.of(Slice.ALL),
                                new Freshness(NOW, true, List.of(), Optional.empty())),
                        new Say(List.of(new Say.TooEarly())),
                        new Seat.NotYet(),
                        Optional.empty(),
                        Figures.NONE,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Counts of the weeks that end with {@link #WEEK}. */
    public static Series series(int... counts) {
        return new Series(
                WeekRange.endingWith(WEEK, counts.length), IntStream.of(counts).boxed().toList());
    }

    public static ThemeLine line(String theme, int... counts) {
        return new ThemeLine(
                new ThemeName(theme),
                Optional.empty(),
                series(counts),
                Optional.empty(),
                false,
                Optional.empty());
    }

    public ChairDraft contacted(int soFar, int... counts) {
        return figures(
                new Figures(
                        Optional.of(Contacted.of(series(counts), soFar, Optional.empty())),
                        chair.figures().waiting(),
                        chair.figures().helpful(),
                        chair.figures().unhappy()));
    }

    public ChairDraft helped(int yes, int no) {
        Tally week = new Tally(yes + no, yes + no, yes, no);
        return figures(
                new Figures(
                        chair.figures().contacted(),
                        chair.figures().waiting(),
                        Optional.of(
                                Helpful.of(
                                        new WeekRange(WEEK, WEEK),
                                        List.of(week),
                                        Optional.empty())),
                        chair.figures().unhappy()));
    }

    public ChairDraft figures(Figures figures) {
        return new ChairDraft(
                new Chair(
                        chair.reading(),
                        chair.say(),
                        chair.seat(),
                        chair.lastMeeting(),
                        figures,
                        chair.themes(),
                        chair.quotes(),
                        chair.complaints(),
                        chair.decisions(),
                        chair.leaders()));
    }

    public ChairDraft themes(Series unclassified, Series cases, ThemeLine... lines) {
        return new ChairDraft(
                new Chair(
                        chair.reading(),
                        chair.say(),
                        chair.seat(),
                        chair.lastMeeting(),
                        chair.figures(),
                        Optional.of(
                                new Themes(List.of(lines), unclassified, cases, Optional.empty())),
                        chair.quotes(),
                        chair.complaints(),
                        chair.decisions(),
                        chair.leaders()));
    }

    public ChairDraft says(Say.Clause... clauses) {
        return new ChairDraft(
                new Chair(
                        chair.reading(),
                        new Say(List.of(clauses)),
                        chair.seat(),
                        chair.lastMeeting(),
                        chair.figures(),
                        chair.themes(),
                        chair.quotes(),
                        chair.complaints(),
                        chair.decisions(),
                        chair.leaders()));
    }

    public ChairDraft seated(Seat seat) {
        return new ChairDraft(
                new Chair(
                        chair.reading(),
                        chair.say(),
                        seat,
                        chair.lastMeeting(),
                        chair.figures(),
                        chair.themes(),
                        chair.quotes(),
                        chair.complaints(),
                        chair.decisions(),
                        chair.leaders()));
    }

    public ChairDraft quoting(Quote... quotes) {
        return new ChairDraft(
                new Chair(
                        chair.reading(),
                        chair.say(),
                        chair.seat(),
                        chair.lastMeeting(),
                        chair.figures(),
                        chair.themes(),
                        List.of(quotes),
                        chair.complaints(),
                        chair.decisions(),
                        chair.leaders()));
    }

    public ChairDraft complaints(OpenComplaints complaints) {
        return new ChairDraft(
                new Chair(
                        chair.reading(),
                        chair.say(),
                        chair.seat(),
                        chair.lastMeeting(),
                        chair.figures(),
                        chair.themes(),
                        chair.quotes(),
                        Optional.of(complaints),
                        chair.decisions(),
                        chair.leaders()));
    }

    /** As a reader sees it of whom nothing is known yet. */
    public SeenChair seen(Mode mode) {
        return chair.seenBy(Sight.unknown(mode));
    }
}
