package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.chair.ChairDraft;
import org.emptychair.chair.Question;
import org.emptychair.chair.Seat;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Timers;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Panel;
import org.emptychair.view.Phrases;
import org.emptychair.view.PropertyTexts;
import org.junit.jupiter.api.Test;

class ActionWordsTest {
    private static final Question ASKS =
            new Question(Question.Ask.ANSWER, Optional.empty(), Optional.empty());
    private static final Seat CUSTOMER =
            new Seat.Customer(
                    new IssueRef(new IssueId(7), new IssueKey("CARE-7")),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Duration.ofDays(3),
                    Duration.ofDays(3),
                    Optional.empty(),
                    Optional.empty(),
                    ASKS,
                    Optional.empty(),
                    Seat.Owed.REPLY);

    private static ActionWords actions(boolean edits, boolean leads) {
        return actions(new Panel.Reach("/rest", 42, edits, leads));
    }

    private static ActionWords actions(Panel.Reach reach) {
        Phrases phrases = new Phrases(new PropertyTexts(), new Discretion(Mode.AS_VIEWER));
        Panel panel =
                ChairViewsTest.panel(Mode.AS_VIEWER, ChairDraft.empty())
                        .onScreen(Optional.empty(), Optional.of(reach));
        return new ActionWords(panel, phrases);
    }

    private static List<String> kinds(List<FormView> forms) {
        return forms.stream().map(FormView::kind).toList();
    }

    @Test
    void aReaderWhoMayNotChangeThePageIsOfferedNothing() {
        assertThat(actions(false, false).seat(CUSTOMER)).isEmpty();
        assertThat(actions(false, false).decisions()).isEmpty();
        assertThat(actions(false, false).leaders()).isEmpty();
    }

    @Test
    void anEditorDecidesForTheCustomerInTheChair() {
        FormView decide = actions(true, false).seat(CUSTOMER).get(0);

        assertThat(decide.main()).isTrue();
        assertThat(decide.address()).isEqualTo("/rest/decisions");
        assertThat(decide.fields())
                .contains(
                        FormView.FieldView.known("pageId", "number", "42"),
                        FormView.FieldView.known("serves", "list", "CARE-7"));
    }

    @Test
    void withoutAnIssueThereIsNothingToDecideForButSomebodyElseToSeat() {
        Seat hidden = new Seat.Hidden(Duration.ofDays(3), ASKS, false);

        assertThat(kinds(actions(true, false).seat(hidden))).containsExactly("seat", "guest");
        assertThat(kinds(actions(true, false).seat(new Seat.NotYet()))).isEmpty();
    }

    @Test
    void onlyLeadersAreAskedForTheirTime() {
        FormView log = actions(false, true).leaders().get(0);

        assertThat(log.address()).isEqualTo("/rest/service-times");
        assertThat(log.fields())
                .extracting(FormView.FieldView::name)
                .containsExactly("duration", "activity", "day", "note", "issueKey");
        assertThat(log.fields().get(2).value()).isEqualTo("2026-11-19");
    }

    @Test
    void aLeadersTimerIsStartedAndOnceItRunsStopped() {
        List<FormView> before = actions(false, true).leaders();
        Timers.Running running =
                new Timers.Running(Activity.LISTENING, Instant.parse("2026-11-19T07:40:00Z"));
        List<FormView> after =
                actions(new Panel.Reach("/rest", 42, false, true).timed(Optional.of(running)))
                        .leaders();

        assertThat(kinds(before)).containsExactly("log", "timer");
        assertThat(kinds(after)).containsExactly("log", "timer-stop", "timer-discard");
        assertThat(after.get(1).address()).isEqualTo("/rest/service-times/timer/stop");
        assertThat(after.get(1).send()).contains("Listening", "08:40");
    }
}
