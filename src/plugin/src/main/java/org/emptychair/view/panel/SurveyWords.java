package org.emptychair.view.panel;

import java.util.ArrayList;
import java.util.List;
import org.emptychair.contact.Grades;
import org.emptychair.contact.Survey;
import org.emptychair.view.Phrases;

/** Says what customers answered to Temkin's three questions, and how far their words may travel. */
final class SurveyWords {
    private final Phrases phrases;

    SurveyWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Sentences, none for what nobody answered.
     *
     * @param wordOfMouth whether the house rule is told
     */
    List<String> of(Survey survey, boolean wordOfMouth) {
        List<String> facts = new ArrayList<>();
        add(facts, "emptychair.report.functional", survey.functional());
        add(facts, "emptychair.report.accessible", survey.accessible());
        add(facts, "emptychair.report.emotional", survey.emotional());
        boolean known =
                phrases.tell(survey.unhappyInPrivate()).isPresent()
                        && phrases.tell(survey.unhappyInPublic()).isPresent();
        if (wordOfMouth && known && survey.told() + survey.read() > 0) {
            facts.add(
                    phrases.say(
                            "emptychair.report.word-of-mouth",
                            phrases.number(survey.unhappyInPrivate()),
                            phrases.number(survey.told()),
                            phrases.number(survey.unhappyInPublic()),
                            phrases.number(survey.read())));
        }
        return facts;
    }

    private void add(List<String> facts, String question, Grades grades) {
        if (grades.all() > 0) {
            facts.add(
                    grades.net()
                            .map(
                                    net ->
                                            phrases.say(
                                                    "emptychair.report.net",
                                                    phrases.say(question),
                                                    points(net.value()),
                                                    phrases.say(
                                                            "emptychair.report.net.range",
                                                            points(net.low()),
                                                            points(net.high())),
                                                    phrases.number(grades.all())))
                            .orElseGet(
                                    () ->
                                            phrases.say(
                                                    "emptychair.report.net.few",
                                                    phrases.say(question),
                                                    phrases.count(grades.all()))));
        }
    }

    private String points(double share) {
        long points = Math.round(100 * share);
        return points > 0
                ? "+" + phrases.number(points)
                : points < 0 ? "\u2212" + phrases.number(-points) : phrases.number(0);
    }
}
