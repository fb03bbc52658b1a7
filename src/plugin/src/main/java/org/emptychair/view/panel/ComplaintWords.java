package org.emptychair.view.panel;

import java.util.List;
import org.emptychair.chair.ComplaintLine;
import org.emptychair.chair.OpenComplaints;
import org.emptychair.chair.Part;
import org.emptychair.chair.Promise;
import org.emptychair.complaint.Turn;
import org.emptychair.setting.Mode;
import org.emptychair.view.Moments;
import org.emptychair.view.Panel;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;
import org.emptychair.view.Tone;

/** Puts open complaints into rows. */
final class ComplaintWords {
    private final Panel panel;
    private final Phrases phrases;
    private final Moments moments;

    ComplaintWords(Panel panel, Phrases phrases, Moments moments) {
        this.panel = panel;
        this.phrases = phrases;
        this.moments = moments;
    }

    ComplaintsView of(OpenComplaints complaints, int rows) {
        List<ComplaintView> shown = complaints.lines().stream().limit(rows).map(this::row).toList();
        return new ComplaintsView(
                complaints.open() == 0
                        ? ""
                        : phrases.plural("emptychair.complaints.count.", complaints.open()),
                shown.isEmpty() ? List.of() : all(complaints),
                shown,
                note(complaints, shown.isEmpty()));
    }

    /** Only for who sees issues here: whom Jira would turn away is not sent there. */
    private List<Piece> all(OpenComplaints complaints) {
        boolean named = panel.chair().mode() == Mode.AS_VIEWER;
        return named && complaints.open() > 0
                ? panel
                        .state()
                        .allOpen(phrases.counted("emptychair.complaints.all.", complaints.open()))
                        .stream()
                        .toList()
                : List.of();
    }

    private String note(OpenComplaints complaints, boolean empty) {
        if (complaints.open() == 0) {
            return phrases.say("emptychair.complaints.none");
        }
        if (panel.chair().pending().contains(Part.COMPLAINTS)) {
            return phrases.say("emptychair.complaints.pending");
        }
        if (!empty) {
            return "";
        }
        return phrases.say(
                panel.chair().mode() == Mode.SHARED
                        ? "emptychair.complaints.shared"
                        : "emptychair.complaints.hidden");
    }

    private ComplaintView row(ComplaintLine line) {
        return new ComplaintView(
                moments.lasting(line.open()),
                panel.state().issue(line.issue().key()),
                line.summary().orElse(""),
                turn(line),
                line.promise().map(this::promise).orElseGet(this::noPromise),
                line.owner().orElseGet(() -> phrases.say("emptychair.complaints.nobody")));
    }

    private Piece turn(ComplaintLine line) {
        String since = moments.lasting(line.since());
        if (line.turn() == Turn.THEIRS) {
            return Piece.of(phrases.say("emptychair.complaints.theirs", since), Tone.QUIET);
        }
        return line.neverAnswered()
                ? Piece.of(phrases.say("emptychair.complaints.never"), Tone.BAD)
                : Piece.of(phrases.say("emptychair.complaints.ours", since));
    }

    private Piece promise(Promise promise) {
        String until = moments.due(promise.until());
        return promise.broken()
                ? Piece.of(phrases.say("emptychair.complaints.broken", until), Tone.BAD)
                : Piece.of(until);
    }

    private Piece noPromise() {
        return Piece.of(phrases.say("emptychair.complaints.no-promise"), Tone.QUIET);
    }
}
