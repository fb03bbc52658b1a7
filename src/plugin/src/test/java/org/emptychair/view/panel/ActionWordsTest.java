package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.chair.ChairDraft;
import org.emptychair.chair.Question;
import org.emptychair.chair.Seat;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
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
        Phrases phrases = new Phrases(new PropertyTexts(), new Discretion(Mode.AS_VIEWER));
        Panel panel =
                ChairViewsTest.panel(Mode.AS_VIEWER, ChairDraft.empty())
                        .onScreen(
                                Optional.empty(),
                                Optional.of(new Panel.Reach("/rest", 42, edits, leads)));
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
                .containsExactly("activity", "day", "minutes");
        assertThat(log.fields().get(1).value()).isEqualTo("2026-11-19");
    }
}
