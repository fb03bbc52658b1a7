package org.emptychair.view.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Member;
import org.emptychair.decision.State;
import org.emptychair.decision.Terms;
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

    /** A decision that is kept. */
    public DecisionBox of(Decision decision, LocalDate today, Html body) {
        String word =
                decision.isOverdue(today)
                        ? "overdue"
                        : decision.state().name().toLowerCase(Locale.ROOT);
        return new DecisionBox(
                texts.say("emptychair.decision.state." + word), body, facts(decision));
    }

    /** One that was not read yet: in a preview, or a moment after the page was saved. */
    public DecisionBox unread(Html body) {
        return new DecisionBox(texts.say("emptychair.decision.state.unread"), body, List.of());
    }

    private List<String> facts(Decision decision) {
        Terms terms = decision.terms();
        List<String> facts = new ArrayList<>();
        terms.owner().map(Member::name).ifPresent(facts::add);
        day(decision).ifPresent(facts::add);
        String served =
                Stream.concat(
                                terms.issues().stream().map(issue -> issue.key().text()),
                                terms.themes().stream().map(ThemeName::text))
                        .collect(Collectors.joining(", "));
        facts.add(
                served.isEmpty()
                        ? texts.say("emptychair.decision.serves-nobody")
                        : texts.say("emptychair.decisions.serves-themes", served));
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
