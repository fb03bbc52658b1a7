package org.emptychair.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.chair.Decided;
import org.emptychair.chair.DecisionLine;
import org.emptychair.chair.Helped;
import org.emptychair.chair.Part;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Agenda;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Member;
import org.emptychair.decision.Recording;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.State;
import org.emptychair.view.Moments;
import org.emptychair.view.Panel;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;

/** Puts decisions that come back to a meeting into rows. */
final class DecisionWords {
    private final Panel panel;
    private final Phrases phrases;
    private final Moments moments;

    DecisionWords(Panel panel, Phrases phrases, Moments moments) {
        this.panel = panel;
        this.phrases = phrases;
        this.moments = moments;
    }

    DecisionsView of(Decided decided, List<FormView> forms) {
        List<DecisionView> shown =
                decided.lines().stream().limit(panel.rows()).map(this::row).toList();
        return new DecisionsView(forms, shown, note(decided, shown.size()), pages());
    }

    private DecisionsView.Pages pages() {
        return panel.state()
                .reach()
                .map(
                        reach ->
                                new DecisionsView.Pages(
                                        reach.edits()
                                                ? page(reach, "decide?pageId=" + reach.page())
                                                : "",
                                        page(reach, "decisions")))
                .orElse(DecisionsView.NONE);
    }

    private static String page(Panel.Reach reach, String name) {
        return reach.rest().replace("/rest/empty-chair/1.0", "/plugins/servlet/empty-chair/")
                + name;
    }

    private String note(Decided decided, int shown) {
        if (panel.chair().pending().contains(Part.DECISIONS)) {
            return phrases.say("emptychair.decisions.pending");
        }
        if (shown == 0) {
            return phrases.say("emptychair.decisions.none");
        }
        return decided.more() || decided.lines().size() > shown
                ? phrases.say("emptychair.decisions.more")
                : "";
    }

    private DecisionView row(DecisionLine line) {
        Decision decision = line.decision();
        List<Piece> facts = new ArrayList<>();
        course(line).map(Piece::of).ifPresent(facts::add);
        served(line).ifPresent(facts::add);
        themes(decision).ifPresent(facts::add);
        decision.terms()
                .effect()
                .map(effect -> Piece.of(phrases.say("emptychair.decisions.expected", effect)))
                .ifPresent(facts::add);
        from(decision).ifPresent(facts::add);
        review(line).ifPresent(facts::add);
        return new DecisionView(
                phrases.say("emptychair.decisions.word." + word(line)),
                decision.terms().statement(),
                facts,
                line.helped().map(this::outcome).orElse(FindingView.NONE));
    }

    /** The way to the page on which its owner says whether it helped. */
    private Optional<Piece> review(DecisionLine line) {
        return panel.state()
                .reach()
                .filter(any -> line.word() == Agenda.Word.REVIEW)
                .map(
                        reach ->
                                Piece.link(
                                        phrases.say("emptychair.review.link"),
                                        page(reach, "review?id=" + line.decision().id())));
    }

    private static String word(DecisionLine line) {
        return switch (line.word()) {
            case OVERDUE -> "overdue";
            case REVIEW -> "review";
            case PROPOSED -> "proposed";
            case DECIDED_TODAY -> "today";
        };
    }

    /** Whose it is, and its day: "Tomás Rey, was due 12 Nov". */
    private Optional<String> course(DecisionLine line) {
        Decision decision = line.decision();
        Optional<String> owner = decision.terms().owner().map(Member::name);
        Optional<String> day =
                switch (line.word()) {
                    case OVERDUE -> due(decision, "emptychair.decisions.was-due");
                    case DECIDED_TODAY, PROPOSED -> due(decision, "emptychair.decisions.due");
                    case REVIEW ->
                            decision.course()
                                    .doneAt()
                                    .map(
                                            at ->
                                                    phrases.say(
                                                            "emptychair.decisions.done",
                                                            moments.day(at)));
                };
        return owner.isPresent() && day.isPresent()
                ? Optional.of(phrases.say("emptychair.decisions.owner", owner.get(), day.get()))
                : owner.or(() -> day);
    }

    private Optional<String> due(Decision decision, String key) {
        return decision.terms().due().map(day -> phrases.say(key, moments.day(day)));
    }

    /** "serves CARE-1031 and 6 more: 4 answered", or without the key for who may not see it. */
    private Optional<Piece> served(DecisionLine line) {
        if (line.issues() == 0) {
            return Optional.empty();
        }
        List<ServedIssue> seen = line.decision().terms().issues();
        String answered = phrases.count(line.answered());
        if (seen.isEmpty()) {
            return Optional.of(
                    Piece.of(
                            phrases.plural(
                                    "emptychair.decisions.serves.", line.issues(), answered)));
        }
        int others = line.issues() - 1;
        String[] around =
                others == 0
                        ? phrases.around("emptychair.decisions.serves-one", answered)
                        : phrases.around(
                                "emptychair.decisions.serves-key", phrases.count(others), answered);
        return Optional.of(issue(seen.get(0)).between(around[0], around[1]));
    }

    private Piece issue(ServedIssue served) {
        return panel.state().issue(served.key());
    }

    private Optional<Piece> themes(Decision decision) {
        String names =
                phrases.texts()
                        .list(decision.terms().themes().stream().map(ThemeName::text).toList());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Piece.of(phrases.say("emptychair.decisions.serves-themes", names)));
    }

    private Optional<Piece> from(Decision decision) {
        return decision.state() == State.PROPOSED
                ? Optional.of(proposed(decision.recorded()))
                : Optional.empty();
    }

    private Piece proposed(Recording recorded) {
        String ago = moments.ago(recorded.at());
        String[] around = phrases.around("emptychair.decisions.from", ago);
        String by = phrases.say("emptychair.decisions.by", recorded.by().name(), ago);
        return recorded.from()
                .map(issue -> issue(issue).between(around[0], around[1]))
                .orElseGet(() -> Piece.of(by));
    }

    private FindingView outcome(Helped helped) {
        String before = phrases.number(Math.round(helped.before()));
        String after = phrases.number(Math.round(helped.after()));
        return switch (helped.outcome()) {
            case HELPED ->
                    new FindingView(
                            phrases.say("emptychair.decisions.helped", before, after), "down", "");
            case WORSE ->
                    new FindingView(
                            phrases.say("emptychair.decisions.worse", before, after), "up", "");
            case NO_REAL_CHANGE ->
                    FindingView.plain(phrases.say("emptychair.decisions.same", before, after));
            case CANNOT_TELL -> FindingView.plain(phrases.say("emptychair.decisions.cannot-tell"));
            case TOO_EARLY -> FindingView.plain(phrases.say("emptychair.decisions.too-early"));
            case NOT_DONE_YET -> FindingView.NONE;
        };
    }
}
