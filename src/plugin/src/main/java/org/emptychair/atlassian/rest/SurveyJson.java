package org.emptychair.atlassian.rest;

import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.contact.Grades;
import org.emptychair.contact.Survey;
import org.emptychair.view.Discretion;
import org.jspecify.annotations.Nullable;

/**
 * What customers of the report's last week answered to Temkin's three questions.
 *
 * @param wordOfMouth null unless the admin wants the house rule told
 */
record SurveyJson(
        GradesJson functional,
        GradesJson accessible,
        GradesJson emotional,
        @Nullable WordOfMouthJson wordOfMouth) {
    /**
     * The share of 6 and 7 less that of 1 to 3, with its interval, each from -1 to 1; null below
     * ten answers.
     */
    record GradesJson(
            OptionalInt answers,
            @Nullable Double net,
            @Nullable Double low,
            @Nullable Double high) {
        static GradesJson of(Grades grades, Discretion discretion) {
            Optional<Grades.Net> net = grades.net();
            return new GradesJson(
                    discretion.tell(grades.all()),
                    net.map(Grades.Net::value).orElse(null),
                    net.map(Grades.Net::low).orElse(null),
                    net.map(Grades.Net::high).orElse(null));
        }
    }

    /**
     * How far unhappy words may have travelled: a rule of thumb, no measurement, and part of no
     * count.
     *
     * @param toldEach to how many an unhappy customer tells it
     * @param readEach by how many an unhappy post is read
     */
    record WordOfMouthJson(
            String origin,
            OptionalInt unhappyInPrivate,
            int toldEach,
            OptionalInt unhappyInPublic,
            int readEach) {
        static WordOfMouthJson of(Survey survey, Discretion discretion) {
            return new WordOfMouthJson(
                    "a rule of thumb from the customer-service literature, not a measurement",
                    discretion.tell(survey.unhappyInPrivate()),
                    Survey.TOLD,
                    discretion.tell(survey.unhappyInPublic()),
                    Survey.READ);
        }
    }

    static SurveyJson of(Survey survey, boolean wordOfMouth, Discretion discretion) {
        return new SurveyJson(
                GradesJson.of(survey.functional(), discretion),
                GradesJson.of(survey.accessible(), discretion),
                GradesJson.of(survey.emotional(), discretion),
                wordOfMouth ? WordOfMouthJson.of(survey, discretion) : null);
    }
}
