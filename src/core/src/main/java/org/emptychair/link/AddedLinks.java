package org.emptychair.link;

import java.util.Collection;
import java.util.List;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Member;
import org.emptychair.decision.ServedIssue;

/** Issues that were linked to decisions from their own side. Safe for several threads and nodes. */
public interface AddedLinks {
    /** Of no decision are more kept. */
    int MOST = 200;

    /** Whether it is new; not when the decision serves the issue already, or there are too many. */
    boolean add(AddedLink link);

    /**
     * Whether there was such a link.
     *
     * @param by who takes it away
     */
    boolean remove(DecisionId decision, ServedIssue issue, Member by);

    /** Those of some decisions, at most 500, the earliest first. */
    List<AddedLink> of(Collection<DecisionId> decisions);
}
