package org.emptychair.link;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.State;
import org.emptychair.decision.Wanted;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Parcel;

/**
 * Has the links of all decisions on a page looked at again, since the page itself changed.
 *
 * @param clock says when they are due
 */
public record Retelling(Decisions decisions, AddedLinks added, Outbox outbox, Clock clock)
        implements LongConsumer {
    @Override
    public void accept(long page) {
        List<Decision> stated =
                decisions.newest(Wanted.ALL.onPage(page), Optional.empty(), Decisions.MOST).stream()
                        .filter(it -> it.state() != State.WITHDRAWN)
                        .toList();
        Map<DecisionId, List<ServedIssue>> linked =
                added.of(stated.stream().map(Decision::id).toList()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        AddedLink::decision,
                                        Collectors.mapping(AddedLink::issue, Collectors.toList())));
        List<Parcel> parcels = new ArrayList<>();
        for (Decision decision : stated) {
            parcels.addAll(
                    LinkParcels.of(
                            Optional.empty(),
                            Optional.of(decision),
                            linked.getOrDefault(decision.id(), List.of()),
                            decision.recorded().by().key()));
        }
        outbox.add(parcels, clock.instant());
    }
}
