package org.emptychair.atlassian.confluence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Judgement;
import org.emptychair.decision.Member;
import org.emptychair.decision.Score;
import org.emptychair.decision.State;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.decision.RegisterView;
import org.emptychair.view.decision.ReviewWords;
import org.emptychair.view.letter.OutboxView.Choice;
import org.emptychair.view.letter.OutboxView.Place;
import org.emptychair.wocas.Theme;

/** Puts the register into rows. */
final class RegisterPage {
    private static final int ROWS = 50;

    private final DecisionRegister register;
    private final Phrases phrases;
    private final Moments moments;
    private final String base;

    /**
     * @param base of the product, for links
     */
    RegisterPage(DecisionRegister register, Phrases phrases, Moments moments, String base) {
        this.register = register;
        this.phrases = phrases;
        this.moments = moments;
        this.base = base;
    }

    RegisterView of(RegisterAsked asked, String warning, Place place) {
        DecisionRegister.Found found = register.find(asked);
        List<DecisionRegister.Line> lines = found.lines();
        Score score = found.score();
        return new RegisterView(
                place,
                filters(asked),
                warning,
                score.decided() == 0 ? "" : say(score),
                lines.isEmpty() ? empty(asked) : "",
                found.more() ? phrases.say("emptychair.register.more") : "",
                lines.stream()
                        .skip((long) (asked.page() - 1) * ROWS)
                        .limit(ROWS)
                        .map(this::row)
                        .toList(),
                ways(asked, lines.size(), place.action()));
    }

    private String say(Score score) {
        String said =
                phrases.say(
                        "emptychair.register.score",
                        phrases.number(score.decided()),
                        phrases.number(score.helped()),
                        phrases.number(score.didNot()),
                        phrases.number(score.tooEarly()));
        return score.open() == 0
                ? said
                : phrases.say(
                        "emptychair.sentences",
                        said,
                        phrases.say(
                                "emptychair.register.cannot-tell", phrases.number(score.open())));
    }

    private String empty(RegisterAsked asked) {
        return phrases.say(
                asked.isAll() ? "emptychair.register.empty" : "emptychair.register.none-fits");
    }

    private RegisterView.Ways ways(RegisterAsked asked, int size, String action) {
        String query = asked.query();
        String start = action + "?" + (query.isEmpty() ? "" : query + "&");
        return new RegisterView.Ways(
                start + "as=csv",
                start + "as=json",
                asked.page() * ROWS < size ? start + "page=" + (asked.page() + 1) : "",
                asked.page() > 1 ? start + "page=" + (asked.page() - 1) : "");
    }

    private RegisterView.Row row(DecisionRegister.Line line) {
        Decision decision = line.decision();
        String state =
                decision.isOverdue(register.today())
                        ? "overdue"
                        : RegisterAsked.word(decision.state());
        return new RegisterView.Row(
                decision.terms().statement(),
                phrases.texts()
                        .list(decision.terms().themes().stream().map(ThemeName::text).toList()),
                line.meeting(),
                base + "/pages/viewpage.action?pageId=" + decision.place().page(),
                decision.terms().owner().map(Member::name).orElse(""),
                decision.terms().due().map(moments::day).orElse(""),
                phrases.say("emptychair.decision.state." + state),
                line.isDecided() ? outcome(line) : "",
                decision.state() == State.DONE ? review(decision) : "",
                line.isDecided() ? by(line) : "");
    }

    private String review(Decision decision) {
        return base + "/plugins/servlet/empty-chair/review?id=" + decision.id();
    }

    /** Whose word it is; of a verdict that others share, that they do. */
    private String by(DecisionRegister.Line line) {
        return line.decision()
                .review()
                .map(it -> phrases.say("emptychair.register.by", it.by().name()))
                .or(
                        () ->
                                line.judgement()
                                        .map(Judgement::shared)
                                        .filter(shared -> shared > 1)
                                        .map(phrases::number)
                                        .map(it -> phrases.say("emptychair.register.shared", it)))
                .orElse("");
    }

    private String outcome(DecisionRegister.Line line) {
        return phrases.say("emptychair.outcome." + ReviewWords.word(line.outcome()));
    }

    private RegisterView.Filters filters(RegisterAsked asked) {
        return new RegisterView.Filters(
                Stream.of(State.values())
                        .map(
                                it ->
                                        choice(
                                                RegisterAsked.word(it),
                                                "emptychair.decision.state.",
                                                asked.state().map(RegisterAsked::word).orElse("")))
                        .toList(),
                owners(asked),
                names(
                        register.themes().stream()
                                .map(Theme::owner)
                                .flatMap(Optional::stream)
                                .map(Department::name),
                        asked.department()),
                names(
                        register.themes().stream().map(it -> it.name().text()),
                        asked.theme().map(ThemeName::text).orElse("")),
                RegisterAsked.DUES.stream()
                        .map(it -> choice(it, "emptychair.register.due.", asked.due()))
                        .toList());
    }

    private Choice choice(String value, String keys, String chosen) {
        return new Choice(value, phrases.say(keys + value), value.equals(chosen));
    }

    private static List<Choice> names(Stream<String> names, String chosen) {
        return names.distinct()
                .sorted()
                .map(name -> new Choice(name, name, name.equals(chosen)))
                .toList();
    }

    /** Everybody who owns a decision that the reader may view. */
    private List<Choice> owners(RegisterAsked asked) {
        Map<String, String> names = new HashMap<>();
        register.find(RegisterAsked.ALL).lines().stream()
                .flatMap(it -> it.decision().terms().owner().stream())
                .forEach(it -> names.put(it.key(), it.name()));
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(
                        it ->
                                new Choice(
                                        it.getKey(),
                                        it.getValue(),
                                        it.getKey().equals(asked.owner())))
                .toList();
    }
}
