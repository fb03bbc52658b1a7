package org.emptychair.view.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.emptychair.view.Piece;

/** States of the panel beyond those that the design shows, each a change of the full one. */
final class SampleStates {
    private static final ChairView FULL = SamplePanels.full(UnaryOperator.identity());
    private static final SeatView SEAT = FULL.seat().orElseThrow();
    private static final String ARABIC = "\u0644\u0645 \u064a\u0631\u062f \u0623\u062d\u062f";

    private SampleStates() {}

    /** Every state, those of the design first. */
    static Map<String, ChairView> all() {
        Map<String, ChairView> states = new LinkedHashMap<>(SamplePanels.states());
        states.put("Closed meeting", closed());
        states.put("Not closed in time", meta("As of 09:02", "not closed in time"));
        states.put("A sync is running", meta("As of 09:02", "CARE is being read"));
        states.put("Counting again", meta("Counting again: 40%", "As of 09:02"));
        states.put("Not yet authorised", notAuthorised());
        states.put("Answered since", seated(SEAT.quote(), "", "answered today 08:40"));
        states.put(
                "Quote vetoed",
                seated(
                        List.of(),
                        "A customer waits here. Their words are not shown yet.",
                        "waiting 12 days for our reply"));
        states.put("Nobody's issue", seated(SEAT.quote(), "", "no owner"));
        states.put("Figures as usual, customers are not", contradicted());
        states.put("No complaints", complaints("0 open", List.of(), "Nobody waits."));
        states.put("One complaint", complaints("1 open", complaint(1), ""));
        states.put("500 complaints", complaints("500 open", complaint(50), "450 more"));
        states.put("Overdue decisions", overdue(5));
        states.put("Leaders' time as the team's line alone", teamLine());
        states.put("40 leaders", leaders(40));
        states.put("Right to left", SamplePanels.full(text -> ARABIC));
        states.put("No names", SamplePanels.full(text -> "[name]"));
        return states;
    }

    private static List<Piece> pieces(String... texts) {
        return List.of(texts).stream().map(Piece::of).toList();
    }

    private static ChairView closed() {
        List<Piece> meta =
                List.of(
                        Piece.of("As it stood when the meeting closed, 19 November 2026, 09:41"),
                        Piece.of("figures: week 46, 9\u201315 Nov"),
                        Piece.link("now", "/plugins/servlet/empty-chair/meeting?at=now"));
        return of(meta, FULL.say(), Optional.of(SEAT), FULL.complaints(), FULL.leaders());
    }

    private static ChairView meta(String... texts) {
        return of(pieces(texts), FULL.say(), FULL.seat(), Optional.empty(), Optional.empty());
    }

    private static ChairView notAuthorised() {
        Piece connect =
                Piece.link("connect your Jira account", "/plugins/servlet/applinks/oauth")
                        .between("without names: ", "");
        SeatView hidden =
                new SeatView(
                        "hidden",
                        List.of(),
                        "A customer sits here whose issue you may not see.",
                        pieces("Waiting 12 days for our reply"),
                        SEAT.question(),
                        List.of(),
                        List.of());
        return of(
                List.of(Piece.of("As of 09:02"), connect),
                FULL.say(),
                Optional.of(hidden),
                Optional.empty(),
                Optional.empty());
    }

    /** Every figure within its usual range, and yet a theme rose. */
    private static ChairView contradicted() {
        FigureView helpful = FULL.figures().get(2);
        List<Piece> details = new ArrayList<>(helpful.details());
        details.add(Piece.of("as usual, the customers say otherwise"));
        return new ChairView(
                FULL.meta(),
                Optional.of(
                        new SayView(
                                "Charged twice is 2.4 times its usual. 3 customers have never"
                                        + " had an answer.",
                                false)),
                FULL.seat(),
                "",
                List.of(
                        FULL.figures().get(0),
                        FULL.figures().get(1),
                        new FigureView(helpful.label(), helpful.number(), details, helpful.line())),
                FULL.themes(),
                FULL.quotes(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FULL.footer(),
                Optional.empty());
    }

    private static ChairView seated(List<QuotePart> quote, String lead, String fact) {
        List<Piece> facts = new ArrayList<>(SEAT.facts().subList(0, 3));
        facts.add(Piece.of(fact));
        SeatView seat =
                new SeatView(
                        "customer", quote, lead, facts, SEAT.question(), SEAT.promise(), List.of());
        return of(FULL.meta(), FULL.say(), Optional.of(seat), Optional.empty(), Optional.empty());
    }

    private static List<ComplaintView> complaint(int times) {
        return Collections.nCopies(times, FULL.complaints().orElseThrow().rows().get(0));
    }

    private static ChairView complaints(String count, List<ComplaintView> rows, String note) {
        ComplaintsView view = new ComplaintsView(count, List.of(), rows, note);
        return of(FULL.meta(), FULL.say(), FULL.seat(), Optional.of(view), Optional.empty());
    }

    private static ChairView leaders(int times) {
        LeadersView one = FULL.leaders().orElseThrow();
        LeadersView many =
                new LeadersView(
                        one.about(),
                        List.of(),
                        Collections.nCopies(times, one.rows().get(0)),
                        "",
                        "");
        return of(FULL.meta(), FULL.say(), FULL.seat(), Optional.empty(), Optional.of(many));
    }

    private static ChairView overdue(int many) {
        DecisionsView one = FULL.decisions().orElseThrow();
        return new ChairView(
                FULL.meta(),
                Optional.of(new SayView(many + " decisions are overdue.", false)),
                FULL.seat(),
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        new DecisionsView(
                                List.of(),
                                Collections.nCopies(many, one.rows().get(0)),
                                "",
                                DecisionsView.NONE)),
                Optional.empty(),
                FULL.footer(),
                Optional.empty());
    }

    private static ChairView teamLine() {
        LeadersView team =
                new LeadersView(
                        FULL.leaders().orElseThrow().about(),
                        List.of(),
                        List.of(),
                        "Our team: 58%, 4 of 5 weeks confirmed",
                        "");
        return of(FULL.meta(), FULL.say(), FULL.seat(), Optional.empty(), Optional.of(team));
    }

    private static ChairView of(
            List<Piece> meta,
            Optional<SayView> say,
            Optional<SeatView> seat,
            Optional<ComplaintsView> complaints,
            Optional<LeadersView> leaders) {
        return new ChairView(
                meta,
                say,
                seat,
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                complaints,
                Optional.empty(),
                leaders,
                FULL.footer(),
                Optional.empty());
    }
}
