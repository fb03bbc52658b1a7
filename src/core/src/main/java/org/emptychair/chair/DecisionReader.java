package org.emptychair.chair;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Complaints;
import org.emptychair.decision.Agenda;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Judgement;
import org.emptychair.decision.ServedIssue;
import org.emptychair.issue.IssueId;

/** The decisions that come back to a meeting, and how far their customers were answered. */
final class DecisionReader {
    private final Complaints complaints;
    private final Function<Decision, Optional<Judgement>> judge;

    DecisionReader(Complaints complaints, Function<Decision, Optional<Judgement>> judge) {
        this.complaints = complaints;
        this.judge = judge;
    }

    Decided read(Agenda agenda) {
        List<Decision> all = agenda.items().stream().map(Agenda.Item::decision).toList();
        Map<IssueId, Complaint> known = complaints(all);
        return new Decided(
                agenda.items().stream()
                        .map(item -> line(item.word(), item.decision(), known))
                        .toList(),
                agenda.overdue(),
                agenda.more());
    }

    private Map<IssueId, Complaint> complaints(Collection<Decision> all) {
        List<IssueId> ids = all.stream().flatMap(it -> issues(it).stream()).distinct().toList();
        return complaints.find(ids).stream()
                .collect(Collectors.toMap(Complaint::id, Function.identity()));
    }

    private DecisionLine line(Agenda.Word word, Decision decision, Map<IssueId, Complaint> known) {
        long answered =
                issues(decision).stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .filter(complaint -> !complaint.isWaiting())
                        .count();
        return new DecisionLine(
                word,
                decision,
                decision.terms().issues().size(),
                (int) answered,
                judge.apply(decision).map(Helped::of));
    }

    private static List<IssueId> issues(Decision decision) {
        return decision.terms().issues().stream()
                .map(ServedIssue::id)
                .flatMap(Optional::stream)
                .toList();
    }
}
