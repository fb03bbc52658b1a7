package org.emptychair.view.panel;

import java.util.List;
import org.emptychair.view.Moments;
import org.emptychair.view.Panel;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;
import org.emptychair.week.IsoWeek;

/** Says what stands in the seat before anybody has spoken. */
final class EmptyWords {
    private final Panel panel;
    private final Phrases phrases;
    private final Moments moments;

    EmptyWords(Panel panel, Phrases phrases, Moments moments) {
        this.panel = panel;
        this.phrases = phrases;
        this.moments = moments;
    }

    SeatView seat() {
        return panel.state().heardAnything() ? firstWeek() : nothing();
    }

    private SeatView firstWeek() {
        IsoWeek running = panel.chair().parts().week().plus(1);
        return saying(
                "emptychair.empty.first-week",
                List.of(
                        Piece.of(
                                phrases.say(
                                        "emptychair.empty.first-week-next",
                                        moments.fullDay(running.sunday())))));
    }

    private SeatView nothing() {
        List<Piece> next =
                panel.state()
                        .settingsUrl()
                        .map(
                                url ->
                                        List.of(
                                                Piece.of(
                                                        phrases.say("emptychair.empty.next-admin")),
                                                Piece.link(
                                                        phrases.say("emptychair.empty.settings"),
                                                        url)))
                        .orElseGet(() -> List.of(Piece.of(phrases.say("emptychair.empty.next"))));
        return saying("emptychair.empty.nothing", next);
    }

    private SeatView saying(String lead, List<Piece> next) {
        return new SeatView("empty", List.of(), phrases.say(lead), next, "", List.of(), List.of());
    }
}
