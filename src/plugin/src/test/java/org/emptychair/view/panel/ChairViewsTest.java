package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.TestWorld.FINANCE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.emptychair.chair.Chair;
import org.emptychair.chair.ChairDraft;
import org.emptychair.chair.Freshness;
import org.emptychair.chair.SeenChair;
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.setting.Mode;
import org.emptychair.view.Panel;
import org.emptychair.view.Piece;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Section;
import org.emptychair.view.Texts;
import org.emptychair.view.chart.Chart;
import org.emptychair.view.chart.LineView;
import org.junit.jupiter.api.Test;

class ChairViewsTest {
    private final Texts texts = new PropertyTexts();

    static ChairDraft told(int helped, int notHelped, int... contacted) {
        return ChairDraft.empty()
                .contacted(2, contacted)
                .helped(helped, notHelped)
                .themes(
                        ChairDraft.series(9, 9, 11),
                        ChairDraft.series(90, 90, 100),
                        ChairDraft.line("Charged twice", 20, 30, 204),
                        ChairDraft.line("Lid arrives broken", 41, 3, 0));
    }

    static Panel panel(Mode mode, ChairDraft chair) {
        return panel(chair.seen(mode));
    }

    static Panel panel(SeenChair seen) {
        return new Panel(
                seen,
                BERLIN,
                EnumSet.allOf(Section.class),
                List.of(),
                10,
                Optional.empty(),
                new Panel.State(
                        seen.parts().themes().isPresent(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("(project = CARE) AND resolution is EMPTY"),
                        Optional.of("https://jira.example.org"),
                        Optional.of(new Panel.Reach("/rest", 7, true, true)),
                        Optional.empty(),
                        0,
                        ClosedMeetings.Standing.OPEN));
    }

    private ChairView view(Mode mode, int helped, int notHelped, int... contacted) {
        return ChairViews.of(panel(mode, told(helped, notHelped, contacted)), texts);
    }

    @Test
    void theMetaLineSaysWhenWhichWeekWhoseAndWhoMaySee() {
        ChairView view = view(Mode.SHARED, 0, 0, 1284);

        assertThat(view.meta())
                .extracting(Piece::text)
                .containsExactly(
                        "As of 09:02",
                        "figures: week 46, 9–15 Nov",
                        "all departments",
                        "shared: no keys, counts of five and more");
    }

    @Test
    void aScopeWhoseFirstReadingFailedIsNotSaidToBeRead() {
        Chair calm = ChairDraft.empty().chair();
        Freshness.Source refused = new Freshness.Source("Care", Optional.empty(), true, 0, 0, true);
        Freshness freshness =
                new Freshness(ChairDraft.NOW, false, List.of(refused), Optional.empty());
        Chair chair =
                new Chair(
                        new Chair.Reading(
                                calm.asOf(), calm.week(), calm.reading().slices(), freshness),
                        calm.say(),
                        calm.seat(),
                        calm.lastMeeting(),
                        calm.figures(),
                        calm.themes(),
                        calm.quotes(),
                        calm.complaints(),
                        calm.decisions(),
                        calm.leaders());

        ChairView view =
                ChairViews.of(panel(Mode.SHARED, new ChairDraft(chair)), new PropertyTexts());

        assertThat(view.meta()).extracting(Piece::text).contains("Care could not be read");
        assertThat(view.seat().orElseThrow().lead()).isEqualTo("Nobody has told us anything yet.");
    }

    @Test
    void theFirstFigureIsLastWeeksContactsWithItsLine() {
        FigureView contacted = view(Mode.AS_VIEWER, 0, 0, 1090, 1310, 1284).figures().get(0);

        assertThat(contacted.number()).isEqualTo("1,284");
        assertThat(contacted.details())
                .extracting(Piece::text)
                .containsExactly("2 so far this week");
        assertThat(contacted.line().orElseThrow().strokes())
                .containsExactly("2.0,29.0 74.0,5.0 146.0,7.8");
        assertThat(contacted.line().orElseThrow().words())
                .isEqualTo("3 weeks to week 46: 1,090, 1,310, 1,284");
    }

    @Test
    void aShareOfAnswersIsToldFromTenAnswersOn() {
        assertThat(view(Mode.AS_VIEWER, 8, 2, 5).figures().get(1).number()).isEqualTo("80%");
        assertThat(view(Mode.AS_VIEWER, 7, 2, 5).figures().get(1).number()).isEqualTo("9 answers");
        assertThat(view(Mode.AS_VIEWER, 0, 0, 5).figures().get(1).number()).isEqualTo("\u2013");
    }

    @Test
    void theSharedModeTellsNoCountOfOneToFour() {
        ChairView view = view(Mode.SHARED, 7, 2, 4, 1, 3);

        assertThat(view.figures().get(0).number()).isEqualTo("under 5");
        assertThat(view.figures().get(0).details())
                .extracting(Piece::text)
                .containsExactly("under 5 so far this week");
        assertThat(view.figures().get(1).details())
                .extracting(Piece::text)
                .contains("7 yes, under 5 no");
        assertThat(view.themes().orElseThrow().themes().get(1).line().weeks())
                .extracting(Chart.Point::told)
                .containsExactly("41", "under 5", "0");
    }

    @Test
    void countsThatAreNotToldAreDrawnAtOnePlace() {
        LineView line = view(Mode.SHARED, 0, 0, 4, 1, 3).figures().get(0).line().orElseThrow();

        assertThat(line.strokes()).containsExactly("2.0,17.0 74.0,17.0 146.0,17.0");
    }

    @Test
    void oneWeekIsAPoint() {
        LineView line = view(Mode.SHARED, 0, 0, 12).figures().get(0).line().orElseThrow();

        assertThat(line.strokes()).containsExactly("146.0,17.0 146.0,17.0");
    }

    @Test
    void themesBeyondTheRowsAreCounted() {
        Panel all = panel(Mode.SHARED, told(0, 0, 5));
        Panel one =
                new Panel(
                        all.chair(),
                        all.zone(),
                        all.sections(),
                        List.of(FINANCE),
                        1,
                        all.meeting(),
                        all.state());

        ChairView view = ChairViews.of(one, texts);

        ThemesView themes = view.themes().orElseThrow();
        assertThat(themes.themes()).extracting(ThemeView::name).containsExactly("Charged twice");
        assertThat(themes.more()).isEqualTo("1 more, not shown");
        assertThat(view.meta())
                .extracting(Piece::text)
                .contains("Finance")
                .doesNotContain("all departments");
    }

    @Test
    void beforeAnybodySpokeTheChairSaysSoAndShowsNoZero() {
        ChairView view = ChairViews.of(panel(Mode.SHARED, ChairDraft.empty()), texts);

        assertThat(view.seat().orElseThrow().lead()).isEqualTo("Nobody has told us anything yet.");
        assertThat(view.figures()).isEmpty();
        assertThat(view.themes()).isEmpty();
    }
}
