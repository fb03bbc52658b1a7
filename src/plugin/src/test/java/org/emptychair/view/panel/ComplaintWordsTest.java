package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.chair.ChairDraft;
import org.emptychair.chair.ComplaintLine;
import org.emptychair.chair.OpenComplaints;
import org.emptychair.chair.Promise;
import org.emptychair.chair.Sight;
import org.emptychair.complaint.Turn;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.setting.Mode;
import org.emptychair.view.Piece;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Tone;
import org.junit.jupiter.api.Test;

class ComplaintWordsTest {
    private static final IssueId KETTLE = new IssueId(1149);

    private static ComplaintLine line(Turn turn, boolean never, Optional<Promise> promise) {
        return new ComplaintLine(
                new IssueRef(KETTLE, new IssueKey("CARE-1149")),
                Optional.of("Kettle leaks"),
                Duration.ofDays(31),
                turn,
                Duration.ofDays(9),
                never,
                promise,
                Optional.empty());
    }

    private static ComplaintsView view(int open, Sight sight, ComplaintLine... lines) {
        return ChairViews.of(
                        ChairViewsTest.panel(
                                ChairDraft.empty()
                                        .complaints(new OpenComplaints(open, List.of(lines)))
                                        .chair()
                                        .seenBy(sight)),
                        new PropertyTexts())
                .complaints()
                .orElseThrow();
    }

    private static Sight sight(Mode mode, Set<IssueId> visible, Sight.Check check) {
        return new Sight(mode, check, visible, Set.of(), Set.of(), Optional.empty());
    }

    private static Sight seesAll() {
        return sight(Mode.AS_VIEWER, Set.of(KETTLE), Sight.Check.DONE);
    }

    @Test
    void onlyABrokenPromiseAndACustomerNeverAnsweredHaveAColour() {
        Instant broken = Instant.parse("2026-11-14T08:00:00Z");
        ComplaintsView view =
                view(
                        128,
                        seesAll(),
                        line(Turn.OURS, true, Optional.of(new Promise(broken, true))),
                        line(Turn.OURS, false, Optional.empty()),
                        line(Turn.THEIRS, false, Optional.empty()));

        assertThat(view.rows())
                .extracting(ComplaintView::turn)
                .containsExactly(
                        Piece.of("ours, never answered", Tone.BAD),
                        Piece.of("ours, for 9 days"),
                        Piece.of("theirs, we asked 9 days ago", Tone.QUIET));
        assertThat(view.rows())
                .extracting(ComplaintView::promise)
                .containsExactly(
                        Piece.of("broken 14 Nov", Tone.BAD),
                        Piece.of("none", Tone.QUIET),
                        Piece.of("none", Tone.QUIET));
        assertThat(view.rows().get(0).age()).isEqualTo("31 days");
        assertThat(view.rows().get(0).owner()).isEqualTo("nobody");
    }

    @Test
    void allOfThemAreOneClickAway() {
        Piece all = view(128, seesAll(), line(Turn.OURS, true, Optional.empty())).all().get(0);

        assertThat(all.text()).isEqualTo("All 128 in Jira");
        assertThat(all.href())
                .isEqualTo(
                        "https://jira.example.org/issues/?jql=%28project+%3D+CARE%29+AND+resolution"
                                + "+is+EMPTY");
    }

    @Test
    void theSharedModeCountsThemAndNamesNone() {
        ComplaintsView view =
                view(
                        128,
                        sight(Mode.SHARED, Set.of(KETTLE), Sight.Check.DONE),
                        line(Turn.OURS, true, Optional.empty()));

        assertThat(view.count()).isEqualTo("128 open, none may slip through");
        assertThat(view.rows()).isEmpty();
        assertThat(view.all()).isEmpty();
        assertThat(view.note()).startsWith("In the shared mode");
    }

    @Test
    void whatIsNotKnownYetIsSaid() {
        ComplaintsView view =
                view(
                        1,
                        sight(Mode.AS_VIEWER, Set.of(), Sight.Check.GOES_ON),
                        line(Turn.OURS, true, Optional.empty()));

        assertThat(view.rows()).isEmpty();
        assertThat(view.note()).isEqualTo("Jira is being asked which of them you may see.");
    }

    @Test
    void noComplaintIsASentenceAndNoZero() {
        ComplaintsView view = view(0, seesAll());

        assertThat(view.count()).isEmpty();
        assertThat(view.note()).isEqualTo("Nobody waits with a complaint.");
    }
}
