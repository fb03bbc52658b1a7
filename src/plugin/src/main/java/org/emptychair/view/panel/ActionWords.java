package org.emptychair.view.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emptychair.chair.Seat;
import org.emptychair.quote.QuoteId;
import org.emptychair.view.Panel;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;
import org.emptychair.view.panel.FormView.FieldView;

/** Offers what this reader may do on the page, and nothing else. */
final class ActionWords {
    private final Panel panel;
    private final Phrases phrases;

    ActionWords(Panel panel, Phrases phrases) {
        this.panel = panel;
        this.phrases = phrases;
    }

    /** For the customer in the chair; nothing where nobody sits. */
    List<FormView> seat(Seat seat) {
        List<FormView> forms = new ArrayList<>();
        reach(Panel.Reach::edits)
                .filter(any -> !(seat instanceof Seat.NotYet))
                .ifPresent(
                        reach -> {
                            if (seat instanceof Seat.Customer customer) {
                                forms.add(decide(reach, customer.issue().key().text()));
                            }
                            forms.add(another(reach));
                            forms.add(guest(reach));
                        });
        if (seat instanceof Seat.Customer customer) {
            forms.addAll(veto(customer.quote()));
        }
        return forms;
    }

    private FormView decide(Panel.Reach reach, String key) {
        return decision("decide", true, reach, Stream.of(FieldView.known("serves", "list", key)));
    }

    private FormView decision(
            String kind, boolean main, Panel.Reach reach, Stream<FieldView> known) {
        return new FormView(
                kind,
                phrases.say("emptychair.form." + kind),
                main,
                reach.rest() + "/decisions",
                new DecisionFields(phrases).of(reach, known.toList()),
                phrases.say("emptychair.form.decide.send"),
                kind.equals("record") ? phrases.say("emptychair.form.for-whom") : "");
    }

    /** For customer service: one click takes a quote out everywhere. */
    List<FormView> veto(Optional<QuoteId> quote) {
        return quote
                .flatMap(
                        id ->
                                panel.state()
                                        .reach()
                                        .filter(Panel.Reach::serves)
                                        .map(reach -> veto(reach, id)))
                .stream()
                .toList();
    }

    private FormView veto(Panel.Reach reach, QuoteId id) {
        return new FormView(
                "veto",
                "",
                false,
                reach.rest() + "/quotes/" + id.text() + "/veto",
                List.of(),
                phrases.say("emptychair.form.veto"));
    }

    private FormView guest(Panel.Reach reach) {
        return new FormView(
                "guest",
                phrases.say("emptychair.form.guest"),
                false,
                reach.rest() + "/chair/seat?pageId=" + reach.page(),
                List.of(
                        asked("guest", "emptychair.form.guest.called", "text", true),
                        asked("consent", "emptychair.form.guest.consent", "text", true)),
                phrases.say("emptychair.form.guest.send"));
    }

    private FormView another(Panel.Reach reach) {
        return new FormView(
                "seat",
                phrases.say("emptychair.form.seat"),
                false,
                reach.rest() + "/chair/seat?pageId=" + reach.page(),
                List.of(
                        asked("reason", "emptychair.form.reason", "text", true),
                        asked("issueKey", "emptychair.form.issue", "text", false)),
                phrases.say("emptychair.form.seat.send"));
    }

    List<FormView> decisions() {
        return reach(Panel.Reach::edits)
                .map(reach -> decision("record", false, reach, Stream.empty()))
                .stream()
                .toList();
    }

    /** For leaders alone: whoever logs becomes one. */
    List<FormView> leaders() {
        return reach(Panel.Reach::leads)
                .map(reach -> new TimeForms(phrases, panel.zone()).of(reach, today()))
                .orElse(List.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(panel.chair().parts().asOf(), panel.zone());
    }

    private FieldView asked(String name, String label, String type, boolean required) {
        return new FieldView(name, phrases.say(label), type, "", required, List.of());
    }

    /** Closes the meeting, or opens it again; for who may edit the page. */
    List<FormView> meeting() {
        String what = panel.isFrozen() ? "reopen" : "close";
        return panel.state().reach().filter(Panel.Reach::edits).stream()
                .map(
                        reach ->
                                new FormView(
                                        what,
                                        phrases.say("emptychair.form." + what),
                                        false,
                                        reach.meeting(what),
                                        List.of(),
                                        phrases.say("emptychair.form." + what + ".send")))
                .toList();
    }

    /** The same without a script: the way to a page that asks once more. */
    List<Piece> meetingPage() {
        return panel.state().reach().filter(Panel.Reach::edits).stream()
                .map(
                        reach ->
                                Piece.link(
                                        phrases.say(
                                                panel.isFrozen()
                                                        ? "emptychair.form.reopen"
                                                        : "emptychair.form.close"),
                                        reach.meetingPage()))
                .toList();
    }

    /** The ways to pages that tell more; none from a page that is not stored. */
    List<Piece> ways() {
        List<Piece> ways = new ArrayList<>();
        panel.state()
                .reach()
                .ifPresent(
                        reach -> {
                            ways.add(way("emptychair.footer.report", reach.report()));
                            if (reach.leads()) {
                                ways.add(way("emptychair.time.page", reach.myTime()));
                            }
                            ways.add(way("emptychair.present", reach.present()));
                        });
        return ways;
    }

    private Piece way(String text, String address) {
        return Piece.link(phrases.say(text), address);
    }

    /** Of a meeting that is closed nothing else changes any more. */
    private Optional<Panel.Reach> reach(Predicate<Panel.Reach> may) {
        return panel.state().reach().filter(any -> !panel.isFrozen()).filter(may);
    }
}
