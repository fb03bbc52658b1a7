package org.emptychair.view.panel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.chair.Freshness;
import org.emptychair.chair.Promise;
import org.emptychair.chair.Question;
import org.emptychair.chair.Seat;
import org.emptychair.view.Moments;
import org.emptychair.view.Panel;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;
import org.emptychair.view.Tone;

/** Says who sits in the chair, as far as the reader may know it. */
final class SeatWords {
    private final Panel panel;
    private final Phrases phrases;
    private final Moments moments;

    SeatWords(Panel panel, Phrases phrases, Moments moments) {
        this.panel = panel;
        this.phrases = phrases;
        this.moments = moments;
    }

    SeatView of(Seat seat) {
        if (seat instanceof Seat.Customer customer) {
            return customer(customer);
        }
        if (seat instanceof Seat.Unnamed unnamed) {
            return unnamed(unnamed);
        }
        if (seat instanceof Seat.Hidden hidden) {
            return hidden(hidden);
        }
        if (seat instanceof Seat.Guest guest) {
            return guest(guest);
        }
        return seat instanceof Seat.Nobody
                ? saying("nobody", "emptychair.seat.nobody", List.of(), "")
                : saying("filling", "emptychair.seat.not-yet", scopes(), "");
    }

    private SeatView customer(Seat.Customer customer) {
        List<Piece> facts = new ArrayList<>();
        since(customer.since()).ifPresent(facts::add);
        facts.add(panel.state().issue(customer.issue().key()));
        facts.add(Piece.of(phrases.say("emptychair.seat.open", moments.lasting(customer.open()))));
        facts.add(Piece.of(turn(customer)));
        facts.add(Piece.of(owner(customer.owner())));
        return new SeatView(
                "customer",
                words(customer.words()),
                customer.words().isPresent() ? "" : phrases.say("emptychair.seat.customer"),
                facts,
                question(customer.question()),
                customer.promise().map(this::promise).orElse(List.of()),
                List.of());
    }

    private SeatView guest(Seat.Guest guest) {
        return new SeatView(
                "guest",
                List.of(),
                guest.called(),
                List.of(Piece.of(phrases.say("emptychair.seat.guest"))),
                "",
                List.of(),
                List.of());
    }

    private static List<QuotePart> words(Optional<String> words) {
        return words.map(QuoteWords::parts).orElse(List.of());
    }

    private String turn(Seat.Customer customer) {
        if (customer.question().ask() == Question.Ask.KEEP) {
            return phrases.say("emptychair.seat.helped");
        }
        return customer.answered()
                .map(this::answered)
                .orElseGet(
                        () ->
                                customer.waiting().isZero()
                                        ? phrases.say("emptychair.seat.theirs")
                                        : phrases.say(
                                                "emptychair.seat.waiting",
                                                moments.lasting(customer.waiting())));
    }

    private String answered(Instant at) {
        return phrases.say("emptychair.seat.answered", moments.due(at));
    }

    private String owner(Optional<String> owner) {
        return owner.map(name -> phrases.say("emptychair.seat.owner", name))
                .orElseGet(() -> phrases.say("emptychair.seat.no-owner"));
    }

    private List<Piece> promise(Promise promise) {
        String until = moments.dueLong(promise.until());
        return promise.broken()
                ? List.of(
                        Piece.of(phrases.say("emptychair.seat.promised", until)),
                        Piece.of(phrases.say("emptychair.seat.broken"), Tone.BAD))
                : List.of(Piece.of(phrases.say("emptychair.seat.promise", until)));
    }

    private SeatView unnamed(Seat.Unnamed unnamed) {
        List<Piece> facts = new ArrayList<>();
        since(unnamed.since()).ifPresent(facts::add);
        facts.add(
                Piece.of(
                        unnamed.answered()
                                ? phrases.say("emptychair.seat.answered-since")
                                : phrases.say(
                                        "emptychair.seat.waiting",
                                        moments.roughly(unnamed.about()))));
        return new SeatView(
                "customer",
                words(unnamed.words()),
                unnamed.words().isPresent() ? "" : phrases.say("emptychair.seat.customer"),
                facts,
                question(unnamed.question()),
                List.of(),
                List.of());
    }

    private SeatView hidden(Seat.Hidden hidden) {
        String waiting =
                hidden.waiting().compareTo(Duration.ofHours(1)) < 0
                        ? phrases.say("emptychair.seat.theirs-first")
                        : phrases.say(
                                "emptychair.seat.waiting-first", moments.lasting(hidden.waiting()));
        return saying(
                hidden.pending() ? "pending" : "hidden",
                hidden.pending() ? "emptychair.seat.pending" : "emptychair.seat.hidden",
                List.of(Piece.of(waiting)),
                question(hidden.question()));
    }

    private Optional<Piece> since(OptionalInt year) {
        return year.stream()
                .mapToObj(it -> Piece.of(phrases.say("emptychair.seat.since", "" + it)))
                .findFirst();
    }

    private List<Piece> scopes() {
        String scopes =
                phrases.texts()
                        .list(
                                panel.chair().parts().reading().freshness().sources().stream()
                                        .map(this::scope)
                                        .toList());
        return scopes.isEmpty()
                ? List.of()
                : List.of(Piece.of(phrases.say("emptychair.seat.scopes", scopes)));
    }

    private String scope(Freshness.Source source) {
        String state =
                source.asOf().isPresent() ? "done" : source.total() > 0 ? "reading" : "waits";
        return phrases.say("emptychair.seat.scope." + state, source.name());
    }

    private String question(Question question) {
        String asked =
                question.own()
                        .orElseGet(
                                () ->
                                        question.ask() == Question.Ask.THEME
                                                ? aboutTheme(question)
                                                : phrases.say(
                                                        "emptychair.question."
                                                                + switch (question.ask()) {
                                                                    case ANSWER -> "answer";
                                                                    case PROMISE -> "promise";
                                                                    case KEEP -> "keep";
                                                                    case THEME, WAITING ->
                                                                            "waiting";
                                                                }));
        return phrases.say("emptychair.seat.asks", asked);
    }

    private String aboutTheme(Question question) {
        return question.theme()
                .map(theme -> phrases.say("emptychair.question.theme", theme.text()))
                .orElseGet(() -> phrases.say("emptychair.question.waiting"));
    }

    private SeatView saying(String kind, String lead, List<Piece> facts, String question) {
        return new SeatView(
                kind, List.of(), phrases.say(lead), facts, question, List.of(), List.of());
    }
}
