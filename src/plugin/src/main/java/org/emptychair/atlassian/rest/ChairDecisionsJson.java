package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.emptychair.chair.Decided;
import org.emptychair.chair.DecisionLine;
import org.emptychair.chair.Helped;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Member;

/** The decisions that come back to a meeting. */
record ChairDecisionsJson(List<LineJson> items, int overdue, boolean more) {
    /** One decision. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LineJson(
            String id,
            String word,
            long pageId,
            String statement,
            Optional<String> owner,
            Optional<LocalDate> due,
            Optional<Instant> done,
            ServesJson serves,
            Optional<String> effect,
            Optional<HelpedJson> helped) {}

    /**
     * Whom it serves.
     *
     * @param issueKeys of the issues that the reader may see
     * @param issues how many it serves in all
     * @param answered how many of their customers do not wait any more
     */
    record ServesJson(List<String> issueKeys, List<String> themes, int issues, int answered) {}

    /** What the counts say of it. */
    record HelpedJson(String outcome, double before, double after) {
        static HelpedJson of(Helped helped) {
            return new HelpedJson(Written.of(helped.outcome()), helped.before(), helped.after());
        }
    }

    static ChairDecisionsJson of(Decided decided) {
        return new ChairDecisionsJson(
                decided.lines().stream().map(ChairDecisionsJson::line).toList(),
                decided.overdue(),
                decided.more());
    }

    private static LineJson line(DecisionLine line) {
        Decision decision = line.decision();
        return new LineJson(
                decision.id().toString(),
                Written.of(line.word()),
                decision.place().page(),
                decision.terms().statement(),
                decision.terms().owner().map(Member::name),
                decision.terms().due(),
                decision.course().doneAt().map(it -> it.truncatedTo(ChronoUnit.SECONDS)),
                new ServesJson(
                        decision.terms().issues().stream().map(it -> it.key().text()).toList(),
                        decision.terms().themes().stream().map(ThemeName::text).toList(),
                        line.issues(),
                        line.answered()),
                decision.terms().effect(),
                line.helped().map(HelpedJson::of));
    }
}
