package org.emptychair.view.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Member;
import org.emptychair.decision.State;
import org.emptychair.decision.Terms;
import org.emptychair.issue.IssueId;
import org.emptychair.view.Html;
import org.emptychair.view.Moments;
import org.emptychair.view.Texts;

/** Finds the words for a decision's box. */
public final class DecisionBoxes {
    private final Texts texts;
    private final Moments moments;

    public DecisionBoxes(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    /**
     * A decision that is kept.
     *
     * @param visible issues that the reader may see by name
     */
    public DecisionBox of(Decision decision, Set<IssueId> visible, LocalDate today, Html body) {
        String word =
                decision.isOverdue(today)
                        ? "overdue"
                        : decision.state().name().toLowerCase(Locale.ROOT);
        return new DecisionBox(
                texts.say("emptychair.decision.state." + word), body, facts(decision, visible));
    }

    /** One that was not read yet: in a preview, or a moment after the page was saved. */
    public DecisionBox unread(Html body) {
        return new DecisionBox(texts.say("emptychair.decision.state.unread"), body, List.of());
    }

    private List<String> facts(Decision decision, Set<IssueId> visible) {
        Terms terms = decision.terms();
        List<String> facts = new ArrayList<>();
        terms.owner().map(Member::name).ifPresent(facts::add);
        day(decision).ifPresent(facts::add);
        facts.addAll(served(terms, visible));
        terms.effect()
                .map(effect -> texts.say("emptychair.decisions.expected", effect))
                .ifPresent(facts::add);
        terms.says()
                .map(says -> "emptychair.decision.says." + says.name().toLowerCase(Locale.ROOT))
                .map(key -> texts.say(key))
                .ifPresent(facts::add);
        decision.course()
                .supersededBy()
                .map(other -> texts.say("emptychair.decision.superseded-by", other.toString()))
                .ifPresent(facts::add);
        return facts;
    }

    private List<String> served(Terms terms, Set<IssueId> visible) {
        List<String> seen =
                terms.issues().stream()
                        .filter(it -> it.id().filter(visible::contains).isPresent())
                        .map(it -> it.key().text())
                        .toList();
        int hidden = terms.issues().size() - seen.size();
        List<String> served = new ArrayList<>(seen);
        terms.themes().stream().map(ThemeName::text).forEach(served::add);
        List<String> facts = new ArrayList<>();
        if (!served.isEmpty()) {
            facts.add(texts.say("emptychair.decisions.serves-themes", texts.list(served)));
        }
        if (hidden > 0) {
            String key = "emptychair.decision.serves-hidden." + (hidden == 1 ? "one" : "many");
            facts.add(texts.say(key, Integer.toString(hidden)));
        }
        return facts.isEmpty() ? List.of(texts.say("emptychair.decision.serves-nobody")) : facts;
    }

    private Optional<String> day(Decision decision) {
        if (decision.state() == State.DONE) {
            return decision.course()
                    .doneAt()
                    .map(at -> texts.say("emptychair.decisions.done", moments.day(at)));
        }
        return decision.terms()
                .due()
                .map(day -> texts.say("emptychair.decisions.due", moments.day(day)));
    }
}
