package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.emptychair.contact.IssueKey;
import org.emptychair.decision.IssueNames;
import org.emptychair.issue.IssueId;

/** The labels that the sync remembers. */
public final class AoIssueNames implements IssueNames {
    private final ActiveObjects ao;

    public AoIssueNames(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<IssueKey, IssueId> known(Collection<IssueKey> keys) {
        Map<IssueKey, IssueId> known = new HashMap<>();
        Lookup.in(
                "ISSUE_KEY",
                keys.stream().map(IssueKey::text).toList(),
                condition -> {
                    for (ReadIssueRow row :
                            ao.find(
                                    ReadIssueRow.class,
                                    condition.clause(),
                                    condition.parameters())) {
                        known.put(new IssueKey(row.getIssueKey()), new IssueId(row.getIssueId()));
                    }
                });
        return known;
    }
}
