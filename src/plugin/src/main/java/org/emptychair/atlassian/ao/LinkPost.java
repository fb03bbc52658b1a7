package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Member;
import org.emptychair.decision.ServedIssue;
import org.emptychair.letter.OwnerLetters;
import org.emptychair.link.AddedLink;
import org.emptychair.link.LinkParcels;
import org.emptychair.outbox.Parcel;

/**
 * Puts a parcel into the outbox for every link that a change touches, and for whoever it makes an
 * owner, in the change's transaction.
 *
 * <p>Whoever changes decisions holds the outbox's turn as well.
 *
 * @param clock says when they are due
 */
record LinkPost(ActiveObjects ao, AoOutbox outbox, Clock clock) {
    void changed(Optional<Decision> before, Optional<Decision> after, Member by) {
        List<DecisionId> known = before.map(Decision::id).stream().toList();
        List<ServedIssue> linked =
                AoAddedLinks.of(ao, known).stream().map(AddedLink::issue).toList();
        List<Parcel> parcels = new ArrayList<>(LinkParcels.of(before, after, linked, by.key()));
        OwnerLetters.handed(before, after, clock.instant()).ifPresent(parcels::add);
        add(parcels);
    }

    void touched(DecisionId decision, ServedIssue issue, Member by) {
        add(List.of(LinkParcels.of(decision, issue, by.key())));
    }

    private void add(List<Parcel> parcels) {
        if (!parcels.isEmpty()) {
            outbox.addInTurn(parcels, clock.instant());
        }
    }
}
