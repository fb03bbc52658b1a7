package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.Wanted;

/** Finds decisions by what they serve. */
record ServingDecisions(ActiveObjects ao) {
    /** The latest that serve what is wanted; absent when anything is. */
    Optional<Set<Long>> of(Wanted wanted, Optional<DecisionId> after) {
        Optional<Set<Long>> issue = wanted.issue().map(it -> serving(forIssue(it), after));
        Optional<Set<Long>> theme = wanted.theme().map(it -> servingTheme(it, after));
        if (issue.isPresent() && theme.isPresent()) {
            issue.get().retainAll(theme.get());
        }
        return issue.or(() -> theme);
    }

    private static DecisionQuery forIssue(ServedIssue issue) {
        String key = issue.key().text();
        return issue.id()
                .map(
                        id ->
                                new DecisionQuery()
                                        .and(
                                                "ISSUE_ID = ? OR ISSUE_KEY = ? AND ISSUE_ID IS"
                                                        + " NULL",
                                                id.number(),
                                                key))
                .orElseGet(() -> new DecisionQuery().and("ISSUE_KEY = ?", key));
    }

    private Set<Long> serving(DecisionQuery query, Optional<DecisionId> after) {
        Set<Long> ids = new LinkedHashSet<>();
        for (DecisionServesRow row : served(query, after)) {
            ids.add(row.getDecisionId());
        }
        return ids;
    }

    /** Some databases do not tell upper from lower case. */
    private Set<Long> servingTheme(ThemeName theme, Optional<DecisionId> after) {
        Set<Long> ids = new LinkedHashSet<>();
        for (DecisionServesRow row :
                served(new DecisionQuery().and("THEME = ?", theme.text()), after)) {
            if (theme.text().equals(row.getTheme())) {
                ids.add(row.getDecisionId());
            }
        }
        return ids;
    }

    private DecisionServesRow[] served(DecisionQuery query, Optional<DecisionId> after) {
        after.ifPresent(last -> query.and("DECISION_ID < ?", last.number()));
        return ao.find(
                DecisionServesRow.class,
                Query.select()
                        .where(query.clause(), query.parameters())
                        .order("DECISION_ID DESC")
                        .limit(Decisions.MOST));
    }
}
