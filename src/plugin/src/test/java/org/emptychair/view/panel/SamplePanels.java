package org.emptychair.view.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.emptychair.view.Piece;

/** Every state of the panel that the design shows, made by hand. */
final class SamplePanels {
    private static final SayView UNUSUAL =
            new SayView(
                    "Charged twice is 2.4 times its usual. 3 customers have never had an answer. 1"
                            + " decision is overdue.",
                    false);
    private static final String ASKS =
            "They would ask: “Who has opened a parcel to see why the lids break?”";
    private static final String LONG = " Donaudampfschifffahrtsgesellschaftskapitänsmütze";

    private final SampleWords said;
    private final SampleNumbers numbers;
    private final SampleWork work;

    private SamplePanels(UnaryOperator<String> words) {
        this.said = new SampleWords(words);
        this.numbers = new SampleNumbers(said);
        this.work = new SampleWork(said);
    }

    static ChairView full(UnaryOperator<String> words) {
        return new SamplePanels(words).full();
    }

    static Map<String, ChairView> states() {
        SamplePanels panels = new SamplePanels(text -> text);
        Map<String, ChairView> states = new LinkedHashMap<>();
        states.put("Full", panels.full());
        states.put("Calm week", panels.calm());
        states.put("Nobody is waiting", panels.nobody());
        states.put("First day", panels.firstDay());
        states.put("A reader who may not see the issue", panels.hidden());
        states.put("Shared mode", panels.shared());
        states.put("A source is late", panels.late());
        states.put("One leader, no complaints, nothing decided", panels.alone());
        states.put("Long names", full(text -> text + LONG));
        return states;
    }

    private List<Piece> meta(String seenBy) {
        return said.pieces("As of 09:02", "figures: week 46, 9–15 Nov", "all departments", seenBy);
    }

    private List<Piece> asViewer() {
        return meta("as you may see it in Jira");
    }

    private ChairView full() {
        return new ChairView(
                asViewer(),
                Optional.of(UNUSUAL),
                Optional.of(said.seat()),
                "Last meeting’s customer: answered on Tuesday, says it helped. Decided then: 2"
                        + " done, 1 overdue (Tomás Rey, 12 Nov).",
                numbers.figures(),
                Optional.of(numbers.themes()),
                Optional.of(said.quotes()),
                Optional.of(said.complaints()),
                Optional.of(work.decisions()),
                Optional.of(work.leaders()),
                work.footer(),
                Optional.of(new ChairView.Refresh("/panels?pageId=7", "a1", 2, true)));
    }

    private ChairView small(List<Piece> meta, SayView say, SeatView seat) {
        return with(meta, say, seat, Optional.empty(), Optional.empty());
    }

    private ChairView with(
            List<Piece> meta,
            SayView say,
            SeatView seat,
            Optional<ComplaintsView> complaints,
            Optional<LeadersView> leaders) {
        return new ChairView(
                meta,
                Optional.of(say),
                Optional.of(seat),
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                complaints,
                complaints.map(
                        any ->
                                new DecisionsView(
                                        List.of(),
                                        List.of(),
                                        "Nothing is decided yet.",
                                        DecisionsView.NONE)),
                leaders,
                work.footer(),
                Optional.empty());
    }

    private static SeatView saying(String kind, String lead, List<Piece> facts, String question) {
        return new SeatView(kind, List.of(), lead, facts, question, List.of(), List.of());
    }

    private static SayView calm(String text) {
        return new SayView(text, true);
    }

    private ChairView calm() {
        return small(
                asViewer(),
                calm("Nothing unusual last week. Nobody was left without an answer."),
                said.delighted());
    }

    private ChairView nobody() {
        return small(
                asViewer(),
                calm("Nothing unusual last week. Nobody waits for an answer."),
                saying(
                        "nobody",
                        "Nobody is waiting. Whom have we not heard from?",
                        said.pieces("212 customers have been silent since they complained."),
                        ""));
    }

    private ChairView firstDay() {
        return with(
                said.pieces("Started 08:55", "about 4 min left"),
                calm("Bringing in your issues: 2,310 of 9,400. The chair fills as they arrive."),
                saying(
                        "filling",
                        "The first customer takes a seat as soon as an open complaint is in.",
                        said.pieces("Scopes: complaints (reading), contacts (waiting)"),
                        ""),
                Optional.empty(),
                Optional.of(
                        new LeadersView(
                                "", List.of(), List.of(), "", "Nobody has logged time yet.")));
    }

    private ChairView hidden() {
        return with(
                asViewer(),
                UNUSUAL,
                saying(
                        "hidden",
                        "A customer sits here whose issue you may not see.",
                        said.pieces("Waiting 12 days for our reply"),
                        ASKS),
                Optional.empty(),
                Optional.of(
                        new LeadersView(
                                "week 46, goal 70%",
                                List.of(),
                                List.of(),
                                "Our team: 52 to 56%, 4 of 5 weeks confirmed",
                                "")));
    }

    private ChairView shared() {
        return small(
                meta("shared: no keys, counts of five and more"),
                UNUSUAL,
                new SeatView(
                        "customer",
                        said.seat().quote(),
                        "",
                        said.pieces(
                                "First wrote to us in 2019", "waiting about 2 weeks for our reply"),
                        ASKS,
                        List.of(),
                        said.actions().subList(0, 1)));
    }

    private ChairView late() {
        return small(
                said.pieces("As of 07:10, 2 h ago", "CARE complaints late", "week 46, 9–15 Nov"),
                calm("Jira has not answered since 07:10. What you see is two hours old."),
                said.seat());
    }

    private ChairView alone() {
        LeadersView all = work.leaders();
        return with(
                asViewer(),
                UNUSUAL,
                said.seat(),
                Optional.of(
                        new ComplaintsView(
                                "", List.of(), List.of(), "Nobody waits with a complaint.")),
                Optional.of(
                        new LeadersView(all.about(), List.of(), all.rows().subList(0, 1), "", "")));
    }
}
