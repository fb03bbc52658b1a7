package org.emptychair.chair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.decision.Agenda;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Recording;
import org.emptychair.decision.ServedIssue;

/**
 * A decision that comes back to this meeting.
 *
 * @param word why it comes back
 * @param decision with those alone of the issues it serves that the reader may see
 * @param issues how many issues it serves, seen or not
 * @param answered how many of their customers do not wait for us any more
 * @param helped absent before the counts can say anything
 */
public record DecisionLine(
        Agenda.Word word, Decision decision, int issues, int answered, Optional<Helped> helped) {
    DecisionLine seenBy(Sight sight, Set<Part> pending) {
        List<ServedIssue> all = decision.terms().issues();
        Optional<ServedIssue> from = decision.recorded().from();
        boolean unknown =
                all.stream().anyMatch(it -> isPending(it, sight))
                        || from.filter(it -> isPending(it, sight)).isPresent();
        if (unknown) {
            pending.add(Part.DECISIONS);
        }
        Recording recorded = decision.recorded();
        return new DecisionLine(
                word,
                new Decision(
                        decision.id(),
                        decision.place(),
                        decision.terms()
                                .serving(all.stream().filter(it -> sees(it, sight)).toList()),
                        decision.course(),
                        new Recording(
                                recorded.by(), recorded.at(), from.filter(it -> sees(it, sight))),
                        decision.review()),
                issues,
                answered,
                helped);
    }

    private static boolean sees(ServedIssue issue, Sight sight) {
        return issue.id().filter(sight::sees).isPresent();
    }

    private static boolean isPending(ServedIssue issue, Sight sight) {
        return issue.id().filter(sight::isPending).isPresent();
    }
}
