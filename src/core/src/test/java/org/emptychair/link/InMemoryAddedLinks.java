package org.emptychair.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Member;
import org.emptychair.decision.ServedIssue;

/** Links in a list. */
public final class InMemoryAddedLinks implements AddedLinks {
    private final List<AddedLink> kept = new ArrayList<>();

    @Override
    public boolean add(AddedLink link) {
        return kept.stream().noneMatch(it -> isSame(it, link.decision(), link.issue()))
                && kept.add(link);
    }

    @Override
    public boolean remove(DecisionId decision, ServedIssue issue, Member by) {
        return kept.removeIf(it -> isSame(it, decision, issue));
    }

    private static boolean isSame(AddedLink link, DecisionId decision, ServedIssue issue) {
        return link.decision().equals(decision) && link.issue().isSame(issue);
    }

    @Override
    public List<AddedLink> of(Collection<DecisionId> decisions) {
        return kept.stream().filter(it -> decisions.contains(it.decision())).toList();
    }
}
